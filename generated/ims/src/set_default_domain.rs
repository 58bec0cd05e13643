// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultDomain`, from `ims/SetDefaultDomain.md`.

use alicloud_runtime::codegen::*;

/// Sets the account's default domain, the suffix of its RAM users' logon names.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::SetDefaultDomainRequest::new()
///     .default_domain_name("examplecompany.onaliyun.com");
/// let reply = client.set_default_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultDomainRequest {
    /// **Required.** Domain that logon names of RAM users end in, such as `example.onaliyun.com`.
    /// Length: at most 64. Example: `examplecompany.onaliyun.com`.
    pub default_domain_name: Option<String>,
}

impl SetDefaultDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefaultDomainName`, which is required.
    pub fn default_domain_name(mut self, value: impl Into<String>) -> Self {
        self.default_domain_name = Some(value.into());
        self
    }
}

request! {
    SetDefaultDomainRequest {
        "DefaultDomainName" => default_domain_name: query,
    }
}

impl Operation for SetDefaultDomainRequest {
    type Response = SetDefaultDomainResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetDefaultDomain")
        .required(&["DefaultDomainName"]);
}

/// Response to [`SetDefaultDomainRequest`].
#[non_exhaustive]
pub struct SetDefaultDomainResponse {
    /// Domain that logon names of RAM users end in, such as `example.onaliyun.com`.
    /// Example: `examplecompany.onaliyun.com`.
    pub default_domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66815255-7CCE-4759-AC37-9755794C3626`.
    pub request_id: Option<String>,
}

response! {
    SetDefaultDomainResponse {
        "DefaultDomainName" => default_domain_name: value,
        "RequestId" => request_id: value,
    }
}
