#include "picture/gl_renderer.h"

#include <epoxy/egl.h>
#include <epoxy/gl.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/error.h"

namespace yoriai {
namespace {

const char* const vertex_source = R"(#version 330 core
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 uv;
layout(location = 2) in vec4 colour;
uniform vec2 origin;
uniform vec2 size;
uniform float part;  // of the full height, as high as the texture is so far
out vec2 frag_uv;
out vec4 frag_colour;
void main() {
    frag_uv = vec2(uv.x, uv.y / part);
    frag_colour = colour;
    vec2 at = (position - origin) / size * 2.0 - 1.0;
    gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
}
)";

const char* const fragment_source = R"(#version 330 core
in vec2 frag_uv;
in vec4 frag_colour;
uniform sampler2D image;
out vec4 result;
void main() { result = frag_colour * texture(image, frag_uv); }
)";

GLuint compile(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    GLint compiled = GL_FALSE;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &compiled);
    if (compiled == GL_TRUE) return shader;
    std::string log(2000, '\0');
    glGetShaderInfoLog(shader, static_cast<GLsizei>(log.size()), nullptr, log.data());
    throw Error("a shader does not compile: " + log);
}

ImTextureID to_id(GLuint texture) {
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
}

GLuint from_id(ImTextureID id) { return static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(id)); }

GLuint make_texture_object(GLint filter) {
    GLuint texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    return texture;
}

// OpenGL counts rows from the bottom.
void set_scissor(const PixelArea& area, const PixelArea& whole) {
    glScissor(area.left, whole.bottom - area.bottom, area.width(), area.height());
}

void set_attribute(GLuint place, GLint count, GLenum kind, GLboolean normalised,
                   std::size_t offset) {
    glEnableVertexAttribArray(place);
    glVertexAttribPointer(place, count, kind, normalised, sizeof(ImDrawVert),
                          reinterpret_cast<const void*>(offset));
}

}  // namespace

bool keep_picture_after_showing() {
    return eglSurfaceAttrib(eglGetCurrentDisplay(), eglGetCurrentSurface(EGL_DRAW),
                            EGL_SWAP_BEHAVIOR, EGL_BUFFER_PRESERVED) == EGL_TRUE;
}

GlRenderer::GlRenderer() {
    if (epoxy_gl_version() < 33) throw Error("OpenGL 3.3 is needed");
    const GLuint vertex = compile(GL_VERTEX_SHADER, vertex_source);
    const GLuint fragment = compile(GL_FRAGMENT_SHADER, fragment_source);
    program_ = glCreateProgram();
    glAttachShader(program_, vertex);
    glAttachShader(program_, fragment);
    glLinkProgram(program_);
    glDeleteShader(vertex);
    glDeleteShader(fragment);
    GLint linked = GL_FALSE;
    glGetProgramiv(program_, GL_LINK_STATUS, &linked);
    if (linked != GL_TRUE) throw Error("the shaders do not link");
    size_uniform_ = glGetUniformLocation(program_, "size");
    origin_uniform_ = glGetUniformLocation(program_, "origin");
    part_uniform_ = glGetUniformLocation(program_, "part");
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
}

GlRenderer::~GlRenderer() {
    glDeleteBuffers(1, &vertices_);
    glDeleteBuffers(1, &indices_);
    glDeleteTextures(1, &glyph_texture_);
    glDeleteProgram(program_);
}

void GlRenderer::adopt(GlyphCache& glyphs) {
    glyph_texture_ = make_texture_object(GL_NEAREST);  // glyphs are drawn at their own size
    // Coverage becomes opacity, the colour stays white.
    const GLint swizzle[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle);
    glyphs.set_texture(to_id(glyph_texture_));
    grow_glyph_texture(256);
    glyphs.forget_upload();
}

// Doubles the height until so many rows fit; what was in it is gone.
void GlRenderer::grow_glyph_texture(int rows) {
    glyph_rows_ = std::max(glyph_rows_, 256);
    while (glyph_rows_ < rows) glyph_rows_ *= 2;
    glBindTexture(GL_TEXTURE_2D, glyph_texture_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, GlyphCache::texture_width, glyph_rows_, 0, GL_RED,
                 GL_UNSIGNED_BYTE, nullptr);
}

void GlRenderer::upload(GlyphCache& glyphs) {
    if (glyphs.used_rows() > glyph_rows_) {
        grow_glyph_texture(glyphs.used_rows());
        glyphs.forget_upload();
    }
    const GlyphCache::Rows rows = glyphs.take_changed_rows();
    if (rows.first >= rows.last) return;
    glyphs_begun_ = glyphs.times_begun();
    glBindTexture(GL_TEXTURE_2D, glyph_texture_);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    const auto offset = static_cast<std::size_t>(rows.first) * GlyphCache::texture_width;
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, rows.first, GlyphCache::texture_width,
                    rows.last - rows.first, GL_RED, GL_UNSIGNED_BYTE, glyphs.pixels() + offset);
}

ImTextureID GlRenderer::make_texture(int width, int height, const std::uint8_t* rgba) {
    const GLuint texture = make_texture_object(GL_LINEAR);
    ++textures_made_;
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
    return to_id(texture);
}

void GlRenderer::drop_texture(ImTextureID id) {
    const GLuint texture = from_id(id);
    glDeleteTextures(1, &texture);
}

void GlRenderer::render(const ImDrawData& data, ImU32 background, const PixelArea& part) {
    if (part.empty()) return;
    const PixelArea whole = whole_area(data);
    glViewport(0, 0, whole.width(), whole.height());
    glEnable(GL_SCISSOR_TEST);
    set_scissor(part, whole);
    const ImVec4 clear = ImGui::ColorConvertU32ToFloat4(background);
    glClearColor(clear.x, clear.y, clear.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);

    GLuint array = 0;  // arrays are not shared between contexts, so each frame makes its own
    glGenVertexArrays(1, &array);
    glBindVertexArray(array);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    set_attribute(0, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
    set_attribute(1, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
    set_attribute(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glActiveTexture(GL_TEXTURE0);
    glUseProgram(program_);
    glUniform2f(origin_uniform_, data.DisplayPos.x, data.DisplayPos.y);
    glUniform2f(size_uniform_, data.DisplaySize.x, data.DisplaySize.y);
    for (const ImDrawList* list : data.CmdLists) draw_list(*list, data, part);
    glDisable(GL_SCISSOR_TEST);
    glBindVertexArray(0);
    glDeleteVertexArrays(1, &array);
}

void GlRenderer::draw_list(const ImDrawList& list, const ImDrawData& data,
                           const PixelArea& part) const {
    glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data,
                 GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
                 GL_STREAM_DRAW);
    const PixelArea whole = whole_area(data);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.UserCallback != nullptr || command.ElemCount == 0) continue;
        const PixelArea clip = clip_area(command, data).shared_with(part);
        if (clip.empty()) continue;
        set_scissor(clip, whole);
        const GLuint texture = from_id(command.GetTexID());
        glBindTexture(GL_TEXTURE_2D, texture);
        glUniform1f(part_uniform_, texture == glyph_texture_ ? static_cast<float>(glyph_rows_) /
                                                                   GlyphCache::texture_height
                                                             : 1.0F);
        const std::uintptr_t first = command.IdxOffset * sizeof(ImDrawIdx);
        glDrawElementsBaseVertex(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                                 sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                                 reinterpret_cast<const void*>(first),
                                 static_cast<GLint>(command.VtxOffset));
    }
}

}  // namespace yoriai
