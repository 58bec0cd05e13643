// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainCname`, from `cdn/DescribeDomainCname.md`.

use alicloud_runtime::codegen::*;

/// Checks by DNS whether domain names point at the CNAMEs that the service assigned.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainCnameRequest::new()
///     .domain_name("example.com,example.org");
/// let reply = client.describe_domain_cname(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainCnameRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com,example.org`.
    pub domain_name: Option<String>,
}

impl DescribeDomainCnameRequest {
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
}

request! {
    DescribeDomainCnameRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDomainCnameRequest {
    type Response = DescribeDomainCnameResponse;
    type Error = DescribeDomainCnameError;
    const INFO: OperationInfo = super::operation("DescribeDomainCname")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainCnameError] = &[
        DescribeDomainCnameError::DomainNameOverLimit,
        DescribeDomainCnameError::InvaildParameter,
    ];
}

/// Response to [`DescribeDomainCnameRequest`].
#[non_exhaustive]
pub struct DescribeDomainCnameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D29681-B7CD-4034-A8CC-28AFFA213539`.
    pub request_id: Option<String>,
    /// Outcome of the CNAME check, one entry for each domain name.
    pub cname_datas: Vec<DomainCnameData>,
}

response! {
    DescribeDomainCnameResponse {
        "RequestId" => request_id: value,
        "CnameDatas" => cname_datas: list("Data"),
    }
}

/// Outcome of the CNAME check, one entry for each domain name.
#[non_exhaustive]
pub struct DomainCnameData {
    /// Whether the domain name was found to point at its CNAME. Example: `0`.
    pub status: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `a.com`.
    pub domain: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `a.com.w.alikunlun.net`.
    pub cname: Option<String>,
    /// Whether DNS resolution showed that the domain name points at its CNAME, or the check timed out.
    /// Example: `true`.
    pub passed: Option<String>,
    /// Why the CNAME check did not pass or timed out. Example: `timeout`.
    pub err_msg: Option<String>,
}

response! {
    DomainCnameData {
        "Status" => status: value,
        "Domain" => domain: value,
        "Cname" => cname: value,
        "Passed" => passed: value,
        "ErrMsg" => err_msg: value,
    }
}

/// Errors that the documentation of [`DescribeDomainCnameRequest`] names.
///
/// - [`DomainNameOverLimit`](super::DocumentedError::DomainNameOverLimit)
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
pub type DescribeDomainCnameError = super::DocumentedError;
