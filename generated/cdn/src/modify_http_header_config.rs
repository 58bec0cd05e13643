// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHttpHeaderConfig`, from `cdn/ModifyHttpHeaderConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes an HTTP header that responses of a domain name carry.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyHttpHeaderConfigRequest::new()
///     .config_id("892783")
///     .domain_name("www.macaron.org.cn")
///     .header_key("content-type")
///     .header_value("application");
/// let reply = client.modify_http_header_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHttpHeaderConfigRequest {
    /// **Required.** Identifies the configuration entry to change or remove. Example: `892783`.
    pub config_id: Option<String>,
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// **Required.** Name of the HTTP header that is set. Example: `content-type`.
    pub header_key: Option<Open<HeaderKey>>,
    /// **Required.** Content that the HTTP header is sent with. Example: `application`.
    pub header_value: Option<String>,
}

impl ModifyHttpHeaderConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigID`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `HeaderKey`, which is required.
    pub fn header_key(mut self, value: impl Into<Open<HeaderKey>>) -> Self {
        self.header_key = Some(value.into());
        self
    }
    /// Sets `HeaderValue`, which is required.
    pub fn header_value(mut self, value: impl Into<String>) -> Self {
        self.header_value = Some(value.into());
        self
    }
}

request! {
    ModifyHttpHeaderConfigRequest {
        "ConfigID" => config_id: query,
        "DomainName" => domain_name: query,
        "HeaderKey" => header_key: query,
        "HeaderValue" => header_value: query,
    }
}

impl Operation for ModifyHttpHeaderConfigRequest {
    type Response = ModifyHttpHeaderConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHttpHeaderConfig")
        .required(&["ConfigID", "DomainName", "HeaderKey", "HeaderValue"]);
}

/// Response to [`ModifyHttpHeaderConfigRequest`].
pub type ModifyHttpHeaderConfigResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Name of the HTTP header that is set.
    pub enum HeaderKey {
        /// Media type of the content.
        ContentType = "content-type",
        /// How browsers and proxies may cache the content.
        CacheControl = "cache-control",
        /// Whether the content is shown or saved, and under which file name.
        ContentDisposition = "content-disposition",
        /// Language that the content is written in.
        ContentLanguage = "content-language",
        /// Moment after which the content counts as stale.
        Expires = "expires",
        /// Origins whose pages may read the content.
        AccessControlAllowOrigin = "access-control-allow-origin",
        /// Methods that pages of another origin may use.
        AccessControlAllowMethods = "access-control-allow-methods",
        /// How long browsers may keep the outcome of a preflight request.
        AccessControlMaxAge = "access-control-max-age",
    }
}
