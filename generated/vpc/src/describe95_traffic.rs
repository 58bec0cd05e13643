// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Describe95Traffic`, from `vpc/Describe95Traffic.md`.

use alicloud_runtime::codegen::*;

/// Shows traffic of an Internet Shared Bandwidth instance billed by enhanced 95th percentile, for
/// one day.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::Describe95TrafficRequest::new()
///     .resource_type("...")
///     .instance_id("...")
///     .day("...");
/// let reply = client.describe95_traffic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct Describe95TrafficRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Date that the statistics are for, in Beijing time; it must lie at least two days
    /// back.
    pub day: Option<String>,
}

impl Describe95TrafficRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Day`, which is required.
    pub fn day(mut self, value: impl Into<String>) -> Self {
        self.day = Some(value.into());
        self
    }
}

request! {
    Describe95TrafficRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "InstanceId" => instance_id: query,
        "Day" => day: query,
    }
}

impl Operation for Describe95TrafficRequest {
    type Response = Describe95TrafficResponse;
    type Error = Describe95TrafficError;
    const INFO: OperationInfo = super::operation("Describe95Traffic")
        .required(&["RegionId", "ResourceType", "InstanceId", "Day"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [Describe95TrafficError] = &[
        Describe95TrafficError::InvalidInstanceNotFound,
        Describe95TrafficError::IllegalParamDay,
        Describe95TrafficError::IllegalParamResourceType,
        Describe95TrafficError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`Describe95TrafficRequest`].
#[non_exhaustive]
pub struct Describe95TrafficResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Bandwidth statistics of a shared plan with enhanced 95th-percentile billing.
    pub traffic95_summary: Option<Traffic95Summary>,
}

response! {
    Describe95TrafficResponse {
        "RequestId" => request_id: value,
        "Traffic95Summary" => traffic95_summary: value,
    }
}

/// Bandwidth statistics of a shared plan with enhanced 95th-percentile billing.
#[non_exhaustive]
pub struct Traffic95Summary {
    /// What the use of the resource is measured by. Example: `PayBy95`.
    pub internet_charge_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cbwp-wz9j19xrwf78fvz7*****`.
    pub instance_id: Option<String>,
    /// Upper limit of the data rate. Example: `20000.0`.
    pub bandwidth: Option<i64>,
    /// Data rate that is granted to or used by the fifth peak. Example: `1064.244837773641`.
    pub fifth_peak_bandwidth: Option<String>,
    /// Bandwidth that is billed at the least. Example: `0.0`.
    pub minimum_consume_bandwidth: Option<String>,
    /// Items of the kind traffic95 detail that were found or are concerned.
    pub traffic95_detail_list: Vec<Traffic95Detail>,
}

response! {
    Traffic95Summary {
        "InternetChargeType" => internet_charge_type: value,
        "InstanceId" => instance_id: value,
        "Bandwidth" => bandwidth: value,
        "FifthPeakBandwidth" => fifth_peak_bandwidth: value,
        "MinimumConsumeBandwidth" => minimum_consume_bandwidth: value,
        "Traffic95DetailList" => traffic95_detail_list: list("Traffic95Detail"),
    }
}

/// Items of the kind traffic95 detail that were found or are concerned.
#[non_exhaustive]
pub struct Traffic95Detail {
    /// Moment that the record or the action belongs to. Example: `2024-01-01T00:00:00Z`.
    pub time: Option<Timestamp>,
    /// Larger of inbound and outbound bandwidth in the interval; the one that counts for billing.
    /// Example: `118.5090322113037`.
    pub bill_bandwidth: Option<String>,
    /// Outbound bandwidth in the interval. Example: `96.41217480977376`.
    pub out_bandwidth: Option<String>,
    /// Inbound bandwidth in the interval. Example: `118.5090322113037`.
    pub in_bandwidth: Option<String>,
}

response! {
    Traffic95Detail {
        "Time" => time: value,
        "BillBandwidth" => bill_bandwidth: value,
        "OutBandwidth" => out_bandwidth: value,
        "InBandwidth" => in_bandwidth: value,
    }
}

/// Errors that the documentation of [`Describe95TrafficRequest`] names.
///
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`IllegalParamDay`](super::DocumentedError::IllegalParamDay)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type Describe95TrafficError = super::DocumentedError;
