// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInvalidDomainCount`, from `ga/GetInvalidDomainCount.md`.

use alicloud_runtime::codegen::*;

/// Returns how many of the account's accelerated domains violate the rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetInvalidDomainCountRequest::new();
/// let reply = client.get_invalid_domain_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInvalidDomainCountRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetInvalidDomainCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetInvalidDomainCountRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetInvalidDomainCountRequest {
    type Response = GetInvalidDomainCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInvalidDomainCount")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetInvalidDomainCountRequest`].
#[non_exhaustive]
pub struct GetInvalidDomainCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many there are of this: invalid domain name. Example: `1`.
    pub invalid_domain_count: Option<String>,
}

response! {
    GetInvalidDomainCountResponse {
        "RequestId" => request_id: value,
        "InvalidDomainCount" => invalid_domain_count: value,
    }
}
