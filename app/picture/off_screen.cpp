#include "picture/off_screen.h"

#include <epoxy/egl.h>
#include <epoxy/gl.h>
#include <stb_image_write.h>

#include <cstring>
#include <fstream>

#include "base/error.h"
#include "picture/image_bytes.h"

namespace yoriai {
namespace {

// OpenGL's rows begin at the bottom, and its alpha is of no use to a picture.
void set_upright_and_opaque(Pixels& pixels) {
    const auto row = static_cast<std::size_t>(pixels.width) * 4;
    std::vector<std::uint8_t> kept(row);
    for (int y = 0; y < pixels.height / 2; ++y) {
        auto* upper = pixels.rgba.data() + row * static_cast<std::size_t>(y);
        auto* lower = pixels.rgba.data() + row * static_cast<std::size_t>(pixels.height - 1 - y);
        std::memcpy(kept.data(), upper, row);
        std::memcpy(upper, lower, row);
        std::memcpy(lower, kept.data(), row);
    }
    for (std::size_t i = 3; i < pixels.rgba.size(); i += 4) pixels.rgba[i] = 255;
}

EGLDisplay open_display() {
    EGLDisplay display = EGL_NO_DISPLAY;
    if (epoxy_has_egl_extension(EGL_NO_DISPLAY, "EGL_MESA_platform_surfaceless"))
        display = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
    if (display == EGL_NO_DISPLAY) display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
    if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) == EGL_FALSE)
        throw Error("EGL cannot draw without a display here");
    return display;
}

}  // namespace

struct OffScreen::Context {
    Context() : display(open_display()) {
        eglBindAPI(EGL_OPENGL_API);
        const EGLint wanted[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0,
                                 EGL_NONE};
        EGLConfig config = nullptr;
        EGLint found = 0;
        eglChooseConfig(display, wanted, &config, 1, &found);
        const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                                  3,
                                  EGL_CONTEXT_MINOR_VERSION,
                                  3,
                                  EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                  EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                  EGL_NONE};
        if (found > 0) context = eglCreateContext(display, config, EGL_NO_CONTEXT, version);
        if (context == EGL_NO_CONTEXT || !make_current())
            throw Error("OpenGL 3.3 cannot draw without a display here");
    }
    ~Context() {
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    bool make_current() const {
        return eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_TRUE;
    }

    EGLDisplay display;
    EGLContext context = EGL_NO_CONTEXT;
};

std::string encode_png(const Pixels& pixels) {
    std::string png;
    stbi_write_png_to_func(append_bytes, &png, pixels.width, pixels.height, 4, pixels.rgba.data(),
                           pixels.width * 4);
    return png;
}

void write_png(const std::filesystem::path& path, const Pixels& pixels) {
    const std::string png = encode_png(pixels);
    std::ofstream file(path, std::ios::binary);
    file.write(png.data(), static_cast<std::streamsize>(png.size()));
    file.close();
    if (!file) throw Error("cannot write " + path.string());
}

Pixels render_to_pixels(GlRenderer& renderer, GlyphCache& glyphs, const ImDrawData& data,
                        ImU32 background) {
    Pixels pixels;
    pixels.width = static_cast<int>(data.DisplaySize.x * data.FramebufferScale.x);
    pixels.height = static_cast<int>(data.DisplaySize.y * data.FramebufferScale.y);
    GLuint framebuffer = 0, target = 0;
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glGenRenderbuffers(1, &target);
    glBindRenderbuffer(GL_RENDERBUFFER, target);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, pixels.width, pixels.height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, target);
    const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    if (complete) {
        renderer.upload(glyphs);
        renderer.render(data, background);
        pixels.rgba.resize(static_cast<std::size_t>(pixels.width) *
                           static_cast<std::size_t>(pixels.height) * 4);
        glPixelStorei(GL_PACK_ALIGNMENT, 1);
        glReadPixels(0, 0, pixels.width, pixels.height, GL_RGBA, GL_UNSIGNED_BYTE,
                     pixels.rgba.data());
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteRenderbuffers(1, &target);
    glDeleteFramebuffers(1, &framebuffer);
    if (!complete) throw Error("a picture of this size cannot be drawn here");
    set_upright_and_opaque(pixels);
    return pixels;
}

OffScreen::OffScreen()
    : context_(std::make_unique<Context>()), renderer_(std::make_unique<GlRenderer>()) {
    renderer_->adopt(glyphs_);
}

OffScreen::~OffScreen() { context_->make_current(); }

Pixels OffScreen::render(const ImDrawData& data, ImU32 background) {
    context_->make_current();
    return render_to_pixels(*renderer_, glyphs_, data, background);
}

Pixels OffScreen::render(const Palette& colours, float scale, int width, int height,
                         const std::function<void(const Painter&)>& draw_picture,
                         const PhotoFinder* photos) {
    return render(drawing_.draw(layouts_, colours, scale, width, height, draw_picture, photos),
                  colours.ground);
}

}  // namespace yoriai
