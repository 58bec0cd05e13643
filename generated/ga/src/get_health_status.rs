// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHealthStatus`, from `ga/GetHealthStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the health of all endpoint groups and endpoints behind a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetHealthStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF3898")
///     .dry_run(true)
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****");
/// let reply = client.get_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHealthStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF3898`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

impl GetHealthStatusRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    GetHealthStatusRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
    }
}

impl Operation for GetHealthStatusRequest {
    type Response = GetHealthStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetHealthStatus")
        .required(&["RegionId", "AcceleratorId", "ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetHealthStatusRequest`].
#[non_exhaustive]
pub struct GetHealthStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Whether the checks find the item in working order.
    /// Here: `normal`, `abnormal`, `partiallyAbnormal`. Example: `normal`.
    pub health_status: Option<Open<HealthStatus>>,
    /// The endpoint groups that were found or are concerned, one entry each.
    pub endpoint_groups: Vec<EndpointGroupHealthStatuses>,
}

response! {
    GetHealthStatusResponse {
        "RequestId" => request_id: value,
        "ListenerId" => listener_id: value,
        "HealthStatus" => health_status: value,
        "EndpointGroups" => endpoint_groups: list(""),
    }
}

/// The endpoint groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndpointGroupHealthStatuses {
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// Which kind of endpoint group it is or is to be. Example: `default`.
    pub endpoint_group_type: Option<String>,
    /// Whether the checks find the item in working order. Example: `normal`.
    pub health_status: Option<Open<HealthStatus>>,
    /// IDs of the forwarding rules that were found or are concerned.
    /// Example: `frule-bp134k63nmtwmnweexxxx`.
    pub forwarding_rule_ids: Vec<String>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<EndpointHealthStatuses>,
}

response! {
    EndpointGroupHealthStatuses {
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointGroupType" => endpoint_group_type: value,
        "HealthStatus" => health_status: value,
        "ForwardingRuleIds" => forwarding_rule_ids: list(""),
        "Endpoints" => endpoints: list(""),
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndpointHealthStatuses {
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-hp33b2e43fays7s8****`.
    pub endpoint_id: Option<String>,
    /// Network or postal address of the item. Example: `127.xxx.xxx.xxx`.
    pub address: Option<String>,
    /// Whether the checks find the item in working order. Example: `normal`.
    pub health_status: Option<Open<HealthStatus>>,
    /// Details about the health. Example: `text`.
    pub health_detail: Option<String>,
    /// Port that was probed. Example: `80`.
    pub port: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `Ip`.
    pub type_: Option<String>,
}

response! {
    EndpointHealthStatuses {
        "EndpointId" => endpoint_id: value,
        "Address" => address: value,
        "HealthStatus" => health_status: value,
        "HealthDetail" => health_detail: value,
        "Port" => port: value,
        "Type" => type_: value,
    }
}

values! {
    /// Whether the checks find the item in working order.
    pub enum HealthStatus {
        /// Not yet known.
        Init = "init",
        /// Every endpoint is healthy.
        Normal = "normal",
        /// No endpoint is healthy.
        Abnormal = "abnormal",
        /// Some endpoints are not healthy.
        PartiallyAbnormal = "partiallyAbnormal",
    }
}
