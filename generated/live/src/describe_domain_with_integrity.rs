// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainWithIntegrity`, from `live/DescribeDomainWithIntegrity.md`.

use alicloud_runtime::codegen::*;

/// Returns rows of domain data in a time range for a given integrity value.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeDomainWithIntegrityRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .integrity(1.0);
/// let reply = client.describe_domain_with_integrity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** How complete the data of the domains is.
    pub integrity: Option<f64>,
}

impl DescribeDomainWithIntegrityRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Integrity`, which is required.
    #[inline]
    pub fn integrity(mut self, value: f64) -> Self {
        self.integrity = Some(value);
        self
    }
}

request! {
    DescribeDomainWithIntegrityRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Integrity" => integrity: query,
    }
}

impl Operation for DescribeDomainWithIntegrityRequest {
    type Response = DescribeDomainWithIntegrityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainWithIntegrity")
        .method("GET")
        .required(&["StartTime", "EndTime", "Integrity"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainWithIntegrityRequest`].
#[non_exhaustive]
pub struct DescribeDomainWithIntegrityResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Vec<DomainWithIntegrityContent>,
}

response! {
    DescribeDomainWithIntegrityResponse {
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct DomainWithIntegrityContent {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The points that were found or are concerned, one entry each.
    pub points: Vec<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<String>,
}

response! {
    DomainWithIntegrityContent {
        "Name" => name: value,
        "Points" => points: list(""),
        "Columns" => columns: list(""),
    }
}
