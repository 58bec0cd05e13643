// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomain`, from `cloudapi/SetDomain.md`.

use alicloud_runtime::codegen::*;

/// Binds a custom domain name to an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetDomainRequest::new()
///     .group_id("...")
///     .domain_name("...");
/// let reply = client.set_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
    /// The only environment that the custom domain reaches; empty for all of them.
    pub bind_stage_name: Option<String>,
    /// Which kind of custom domain name it is or is to be.
    pub custom_domain_type: Option<String>,
    /// Whether the domain is taken from a group that already uses it.
    pub is_force: Option<bool>,
    /// Whether this holds: is HTTP redirects to HTTP.
    pub is_http_redirect_to_https: Option<bool>,
}

impl SetDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `BindStageName`.
    pub fn bind_stage_name(mut self, value: impl Into<String>) -> Self {
        self.bind_stage_name = Some(value.into());
        self
    }
    /// Sets `CustomDomainType`.
    pub fn custom_domain_type(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_type = Some(value.into());
        self
    }
    /// Sets `IsForce`.
    #[inline]
    pub fn is_force(mut self, value: bool) -> Self {
        self.is_force = Some(value);
        self
    }
    /// Sets `IsHttpRedirectToHttps`.
    #[inline]
    pub fn is_http_redirect_to_https(mut self, value: bool) -> Self {
        self.is_http_redirect_to_https = Some(value);
        self
    }
}

request! {
    SetDomainRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
        "BindStageName" => bind_stage_name: query,
        "CustomDomainType" => custom_domain_type: query,
        "IsForce" => is_force: query,
        "IsHttpRedirectToHttps" => is_http_redirect_to_https: query,
    }
}

impl Operation for SetDomainRequest {
    type Response = SetDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomain")
        .required(&["GroupId", "DomainName"]);
}

/// Response to [`SetDomainRequest`].
#[non_exhaustive]
pub struct SetDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AA90E87-3506-5AA6-AFFB-A4D53B4F6231`.
    pub request_id: Option<String>,
    /// State that the domain name legal is in. Example: `NORMAL`.
    pub domain_legal_status: Option<String>,
    /// API group, which holds APIs under common domains. Example: `927d50c0f2e54b359919923d908bb015`.
    pub group_id: Option<String>,
    /// Domain name that belongs to the sub. Example: `xxx-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
    /// Custom domain that is bound to the API group. Example: `api.demo.com`.
    pub domain_name: Option<String>,
    /// State that the domain name binding is in. Example: `BINDING`.
    pub domain_binding_status: Option<String>,
    /// Free text kept with the domain name. Example: `text`.
    pub domain_remark: Option<String>,
    /// State that the domain name web socket is in. Example: `NORMAL`.
    pub domain_web_socket_status: Option<String>,
}

response! {
    SetDomainResponse {
        "RequestId" => request_id: value,
        "DomainLegalStatus" => domain_legal_status: value,
        "GroupId" => group_id: value,
        "SubDomain" => sub_domain: value,
        "DomainName" => domain_name: value,
        "DomainBindingStatus" => domain_binding_status: value,
        "DomainRemark" => domain_remark: value,
        "DomainWebSocketStatus" => domain_web_socket_status: value,
    }
}
