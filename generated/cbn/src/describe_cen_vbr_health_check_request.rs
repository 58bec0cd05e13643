// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenVbrHealthCheckRequest`, from `cbn/DescribeCenVbrHealthCheckRequest.md`.

use alicloud_runtime::codegen::*;

/// Lists health checks of VBRs with their addresses, delay and packet loss.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenVbrHealthCheckRequestRequest::new()
///     .vbr_instance_region_id("cn-shenzhen")
///     .cen_id("cen-kojok19x3j0q6kx5qf")
///     .vbr_instance_id("vbr-wz95o9aylj181n5mzk8za");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_vbr_health_check_request(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckRequestRequest {
    /// **Required.** Region where the VBR lies.
    pub vbr_instance_region_id: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// VBR, the cloud's end of a leased line, whose health check is meant.
    pub vbr_instance_id: Option<String>,
    /// Account that owns the VBR, if it is not your own.
    pub vbr_instance_owner_id: Option<i64>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCenVbrHealthCheckRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VbrInstanceRegionId`, which is required.
    pub fn vbr_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_region_id = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceId`.
    pub fn vbr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceOwnerId`.
    #[inline]
    pub fn vbr_instance_owner_id(mut self, value: i64) -> Self {
        self.vbr_instance_owner_id = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeCenVbrHealthCheckRequestRequest {
        "VbrInstanceRegionId" => vbr_instance_region_id: query,
        "CenId" => cen_id: query,
        "VbrInstanceId" => vbr_instance_id: query,
        "VbrInstanceOwnerId" => vbr_instance_owner_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCenVbrHealthCheckRequestRequest {
    type Response = DescribeCenVbrHealthCheckRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCenVbrHealthCheckRequest")
        .required(&["VbrInstanceRegionId"])
        .read_only();
}

impl Paginated for DescribeCenVbrHealthCheckRequestRequest {
    type Item = HealthCheck;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.health_checks)
    }
}

/// Response to [`DescribeCenVbrHealthCheckRequestRequest`].
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckRequestResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages.
    pub total_count: Option<String>,
    /// Which page of the list this response shows.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Health checks with their addresses and what the probes measured.
    pub health_checks: Vec<HealthCheck>,
}

response! {
    DescribeCenVbrHealthCheckRequestResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "HealthChecks" => health_checks: list("HealthCheck"),
    }
}

/// Health checks with their addresses and what the probes measured.
#[non_exhaustive]
pub struct HealthCheck {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// VBR, the cloud's end of a leased line, whose health check is meant.
    pub vbr_instance_id: Option<String>,
    /// Address that the probes are sent from.
    pub health_check_source_ip: Option<String>,
    /// Address at the far end of the line that the probes are sent to.
    pub health_check_target_ip: Option<String>,
    /// Time that the probes of the health check take over the line.
    pub delay: Option<String>,
    /// Share of the probes that got lost on the line.
    pub packetloss: Option<String>,
}

response! {
    HealthCheck {
        "CenId" => cen_id: value,
        "VbrInstanceId" => vbr_instance_id: value,
        "HealthCheckSourceIp" => health_check_source_ip: value,
        "HealthCheckTargetIp" => health_check_target_ip: value,
        "Delay" => delay: value,
        "Packetloss" => packetloss: value,
    }
}
