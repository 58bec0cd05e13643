// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainCname`, from `dcdn/DescribeDcdnDomainCname.md`.

use alicloud_runtime::codegen::*;

/// Tests by DNS resolution whether domain names point to their assigned CNAME.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainCnameRequest::new()
///     .domain_name("example.com,example1.com");
/// let reply = client.describe_dcdn_domain_cname(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeDcdnDomainCnameRequest {
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
    DescribeDcdnDomainCnameRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnDomainCnameRequest {
    type Response = DescribeDcdnDomainCnameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainCname")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDcdnDomainCnameRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameResponse {
    /// The CNAME data that are concerned.
    pub cname_datas: Option<CnameDatas>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A74`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainCnameResponse {
        "CnameDatas" => cname_datas: value,
        "RequestId" => request_id: value,
    }
}

/// The CNAME data that are concerned.
#[non_exhaustive]
pub struct CnameDatas {
    /// What the call found, one entry each.
    pub data: Vec<CnameDatasData>,
}

response! {
    CnameDatas {
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CnameDatasData {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// The domain asked for. Example: `.example.com`.
    pub domain: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `a.com.w.alikunlun.net`.
    pub cname: Option<String>,
}

response! {
    CnameDatasData {
        "Status" => status: value,
        "Domain" => domain: value,
        "Cname" => cname: value,
    }
}
