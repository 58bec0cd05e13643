// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetErrorPageConfig`, from `cdn/SetErrorPageConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the page that visitors see when something is not found.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetErrorPageConfigRequest::new()
///     .domain_name("www.macaron.org.cn")
///     .page_type("other")
///     .custom_page_url("http://www.macaron.org.cn/notfound.html");
/// let reply = client.set_error_page_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetErrorPageConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of error page is shown. Example: `default`.
    pub page_type: Option<Open<PageType>>,
    /// Address of the error page that visitors see.
    /// Example: `http://www.macaron.org.cn/notfound.html`.
    pub custom_page_url: Option<String>,
}

impl SetErrorPageConfigRequest {
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
    /// Sets `PageType`, which is required.
    pub fn page_type(mut self, value: impl Into<Open<PageType>>) -> Self {
        self.page_type = Some(value.into());
        self
    }
    /// Sets `CustomPageUrl`.
    pub fn custom_page_url(mut self, value: impl Into<String>) -> Self {
        self.custom_page_url = Some(value.into());
        self
    }
}

request! {
    SetErrorPageConfigRequest {
        "DomainName" => domain_name: query,
        "PageType" => page_type: query,
        "CustomPageUrl" => custom_page_url: query,
    }
}

impl Operation for SetErrorPageConfigRequest {
    type Response = SetErrorPageConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetErrorPageConfig")
        .required(&["DomainName", "PageType"]);
}

/// Response to [`SetErrorPageConfigRequest`].
pub type SetErrorPageConfigResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of error page is shown.
    pub enum PageType {
        /// Shows the standard error page.
        Default = "default",
        /// Shows a page that supports a good cause.
        Charity = "charity",
        /// Shows an error page of your own.
        Other = "other",
    }
}
