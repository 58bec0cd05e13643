// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDefaultDomain`, from `ims/GetDefaultDomain.md`.

use alicloud_runtime::codegen::*;

/// Returns the account's default domain, the suffix of its RAM users' logon names.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetDefaultDomainRequest::new();
/// let reply = client.get_default_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDefaultDomainRequest {}

impl GetDefaultDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetDefaultDomainRequest {}
}

impl Operation for GetDefaultDomainRequest {
    type Response = GetDefaultDomainResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetDefaultDomain").read_only();
}

/// Response to [`GetDefaultDomainRequest`].
#[non_exhaustive]
pub struct GetDefaultDomainResponse {
    /// Domain that logon names of RAM users end in, such as `example.onaliyun.com`.
    /// Example: `examplecompany.onaliyun.com`.
    pub default_domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66815255-7CCE-4759-AC37-9755794C3626`.
    pub request_id: Option<String>,
}

response! {
    GetDefaultDomainResponse {
        "DefaultDomainName" => default_domain_name: value,
        "RequestId" => request_id: value,
    }
}
