// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `eci/DescribeAvailableResource.md`.

use alicloud_runtime::codegen::*;

/// Lists ECS instance families that can be bought in a zone, for specified or preemptible
/// instances.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// use alicloud_eci::describe_available_resource::DestinationResource;
///
/// let request = alicloud_eci::DescribeAvailableResourceRequest::new()
///     .region_id("cn-hangzhou")
///     .destination_resource(DestinationResource::new());
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// **Required.** Resource that the destination works on or belongs to.
    pub destination_resource: Option<DestinationResource>,
    /// Resource that the spot works on or belongs to.
    pub spot_resource: Option<SpotResource>,
}

impl DescribeAvailableResourceRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DestinationResource`, which is required.
    pub fn destination_resource(
        mut self,
        value: impl Into<DestinationResource>,
    ) -> Self {
        self.destination_resource = Some(value.into());
        self
    }
    /// Sets `SpotResource`.
    pub fn spot_resource(mut self, value: impl Into<SpotResource>) -> Self {
        self.spot_resource = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DestinationResource" => destination_resource: query,
        "SpotResource" => spot_resource: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = DescribeAvailableResourceError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["RegionId", "DestinationResource"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableResourceError] = &[
        DescribeAvailableResourceError::MissingParameter,
        DescribeAvailableResourceError::InvalidParameter,
        DescribeAvailableResourceError::SpotNotMatched,
        DescribeAvailableResourceError::InvalidParameterNotFound,
    ];
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6829735A-FF76-58C6-AECB-27CBF135A7AA`.
    pub request_id: Option<String>,
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
}

response! {
    DescribeAvailableResourceResponse {
        "RequestId" => request_id: value,
        "AvailableZones" => available_zones: list("AvailableZone"),
    }
}

/// Resource that the destination works on or belongs to.
#[non_exhaustive]
pub struct DestinationResource {
    /// **Required.** Class that the item belongs to. Example: `InstanceTypeFamily`.
    pub category: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `ecs.c6`.
    pub value: Option<String>,
    /// Number that is given for this: cores. Example: `2`.
    pub cores: Option<f64>,
    /// Amount of memory. Example: `4`.
    pub memory: Option<f64>,
}

impl DestinationResource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: f64) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
}

request! {
    DestinationResource {
        "Category" => category: field,
        "Value" => value: field,
        "Cores" => cores: field,
        "Memory" => memory: field,
    }
}

/// Resource that the spot works on or belongs to.
#[non_exhaustive]
pub struct SpotResource {
    /// What is done about the spot, as rules. Example: `SpotAsPriceGo`.
    pub spot_strategy: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.2`.
    pub spot_price_limit: Option<f64>,
    /// How long the spot lasts. Example: `1`.
    pub spot_duration: Option<i32>,
}

impl SpotResource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
}

request! {
    SpotResource {
        "SpotStrategy" => spot_strategy: field,
        "SpotPriceLimit" => spot_price_limit: field,
        "SpotDuration" => spot_duration: field,
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
}

response! {
    AvailableZone {
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "AvailableResources" => available_resources: list("AvailableResource"),
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Kind of the item, out of those that the service tells apart. Example: `InstanceTypeFamily`.
    pub type_: Option<String>,
    /// The supported resources that were found or are concerned, one entry each.
    pub supported_resources: Vec<SupportedResource>,
}

response! {
    AvailableResource {
        "Type" => type_: value,
        "SupportedResources" => supported_resources: list("SupportedResource"),
    }
}

/// The supported resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportedResource {
    /// Value that belongs to the name or key beside it. Example: `ecs.c6`.
    pub value: Option<String>,
    /// Class that the status belongs to. Example: `WithStock`.
    pub status_category: Option<String>,
}

response! {
    SupportedResource {
        "Value" => value: value,
        "StatusCategory" => status_category: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableResourceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`SpotNotMatched`](super::DocumentedError::SpotNotMatched)
/// - [`InvalidParameterNotFound`](super::DocumentedError::InvalidParameterNotFound)
pub type DescribeAvailableResourceError = super::DocumentedError;
