// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainStatusCodeCount`, from `ddoscoo/DescribeDomainStatusCodeCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns how many responses of each status code websites gave in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainStatusCodeCountRequest::new()
///     .end_time(1583683200)
///     .start_time(1582992000);
/// let reply = client.describe_domain_status_code_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainStatusCodeCountRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainStatusCodeCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainStatusCodeCountRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainStatusCodeCountRequest {
    type Response = DescribeDomainStatusCodeCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainStatusCodeCount")
        .required(&["EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainStatusCodeCountRequest`].
#[non_exhaustive]
pub struct DescribeDomainStatusCodeCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Responses with exactly the code 200. Example: `951159`.
    pub status200: Option<i64>,
    /// Responses whose code begins with 2. Example: `951472`.
    pub status2_xx: Option<i64>,
    /// Responses whose code begins with 3. Example: `133209`.
    pub status3_xx: Option<i64>,
    /// Responses with exactly the code 403. Example: `0`.
    pub status403: Option<i64>,
    /// Responses with exactly the code 404. Example: `897`.
    pub status404: Option<i64>,
    /// Responses with exactly the code 405. Example: `0`.
    pub status405: Option<i64>,
    /// Responses whose code begins with 4. Example: `5653`.
    pub status4_xx: Option<i64>,
    /// Responses with exactly the code 501. Example: `0`.
    pub status501: Option<i64>,
    /// Responses with exactly the code 502. Example: `0`.
    pub status502: Option<i64>,
    /// Responses with exactly the code 503. Example: `0`.
    pub status503: Option<i64>,
    /// Responses with exactly the code 504. Example: `0`.
    pub status504: Option<i64>,
    /// Responses whose code begins with 5. Example: `14`.
    pub status5_xx: Option<i64>,
    /// Responses with exactly the code 410. Example: `0`.
    pub status410: Option<i64>,
    /// Responses with exactly the code 499. Example: `0`.
    pub status499: Option<i64>,
}

response! {
    DescribeDomainStatusCodeCountResponse {
        "RequestId" => request_id: value,
        "Status200" => status200: value,
        "Status2XX" => status2_xx: value,
        "Status3XX" => status3_xx: value,
        "Status403" => status403: value,
        "Status404" => status404: value,
        "Status405" => status405: value,
        "Status4XX" => status4_xx: value,
        "Status501" => status501: value,
        "Status502" => status502: value,
        "Status503" => status503: value,
        "Status504" => status504: value,
        "Status5XX" => status5_xx: value,
        "Status410" => status410: value,
        "Status499" => status499: value,
    }
}
