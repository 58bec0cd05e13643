// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDynamicConfig`, from `cdn/SetDynamicConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets which content of a domain name counts as static and how dynamic content is fetched.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetDynamicConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .static_type(".*\\.(jpg|htmp|txt)$")
///     .static_uri("/ya/bc");
/// let reply = client.set_dynamic_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDynamicConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Cache-Control header that dynamic content is sent with. Example: `no-cache`.
    pub dynamic_cache_control: Option<String>,
    /// Protocol or place from which dynamic content is fetched at the origin.
    /// Default: `http`. Example: `http`.
    pub dynamic_origin: Option<String>,
    /// Directories whose content counts as static and may be cached. Example: `/img`.
    pub static_path: Option<String>,
    /// File name extensions whose content counts as static and may be cached. Example: `jpg`.
    pub static_type: Option<String>,
    /// Paths whose content counts as static and may be cached. Example: `/img/a.jpg`.
    pub static_uri: Option<String>,
}

impl SetDynamicConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `DynamicCacheControl`.
    pub fn dynamic_cache_control(mut self, value: impl Into<String>) -> Self {
        self.dynamic_cache_control = Some(value.into());
        self
    }
    /// Sets `DynamicOrigin`.
    pub fn dynamic_origin(mut self, value: impl Into<String>) -> Self {
        self.dynamic_origin = Some(value.into());
        self
    }
    /// Sets `StaticPath`.
    pub fn static_path(mut self, value: impl Into<String>) -> Self {
        self.static_path = Some(value.into());
        self
    }
    /// Sets `StaticType`.
    pub fn static_type(mut self, value: impl Into<String>) -> Self {
        self.static_type = Some(value.into());
        self
    }
    /// Sets `StaticUri`.
    pub fn static_uri(mut self, value: impl Into<String>) -> Self {
        self.static_uri = Some(value.into());
        self
    }
}

request! {
    SetDynamicConfigRequest {
        "DomainName" => domain_name: query,
        "DynamicCacheControl" => dynamic_cache_control: query,
        "DynamicOrigin" => dynamic_origin: query,
        "StaticPath" => static_path: query,
        "StaticType" => static_type: query,
        "StaticUri" => static_uri: query,
    }
}

impl Operation for SetDynamicConfigRequest {
    type Response = SetDynamicConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDynamicConfig")
        .required(&["DomainName"]);
}

/// Response to [`SetDynamicConfigRequest`].
pub type SetDynamicConfigResponse = alicloud_runtime::EmptyResponse;
