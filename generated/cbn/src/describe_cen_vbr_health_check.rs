// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenVbrHealthCheck`, from `cbn/DescribeCenVbrHealthCheck.md`.

use alicloud_runtime::codegen::*;

/// Lists the health checks of VBRs in a region, with their settings and results.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenVbrHealthCheckRequest::new()
///     .vbr_instance_region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_vbr_health_check(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckRequest {
    /// **Required.** Region where the VBR lies. Example: `cn-hangzhou`.
    pub vbr_instance_region_id: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-kojok19x3j0q****`.
    pub cen_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// VBR, the cloud's end of a leased line, whose health check is meant.
    /// Example: `vbr-wz95o9aylj181****`.
    pub vbr_instance_id: Option<String>,
    /// Account that owns the VBR, if it is not your own. Example: `123465253556777`.
    pub vbr_instance_owner_id: Option<i64>,
}

impl DescribeCenVbrHealthCheckRequest {
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
}

request! {
    DescribeCenVbrHealthCheckRequest {
        "VbrInstanceRegionId" => vbr_instance_region_id: query,
        "CenId" => cen_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VbrInstanceId" => vbr_instance_id: query,
        "VbrInstanceOwnerId" => vbr_instance_owner_id: query,
    }
}

impl Operation for DescribeCenVbrHealthCheckRequest {
    type Response = DescribeCenVbrHealthCheckResponse;
    type Error = DescribeCenVbrHealthCheckError;
    const INFO: OperationInfo = super::operation("DescribeCenVbrHealthCheck")
        .required(&["VbrInstanceRegionId"])
        .read_only();
    const ERRORS: &'static [DescribeCenVbrHealthCheckError] = &[
        DescribeCenVbrHealthCheckError::InvalidParameter,
        DescribeCenVbrHealthCheckError::Unauthorized,
    ];
}

impl Paginated for DescribeCenVbrHealthCheckRequest {
    type Item = VbrHealthCheck;
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
        Some(&mut response.vbr_health_checks)
    }
}

/// Response to [`DescribeCenVbrHealthCheckRequest`].
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckResponse {
    /// Which page of the list this response shows. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A278B8A6-A5B8-4FDE-9F70-95F0F6A1D68A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Health checks with their settings and what the probes measured.
    pub vbr_health_checks: Vec<VbrHealthCheck>,
}

response! {
    DescribeCenVbrHealthCheckResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "VbrHealthChecks" => vbr_health_checks: list("VbrHealthCheck"),
    }
}

/// Health checks with their settings and what the probes measured.
#[non_exhaustive]
pub struct VbrHealthCheck {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-kojok19x3j0q6****`.
    pub cen_id: Option<String>,
    /// Time that the probes of the health check take over the line. Example: `12`.
    pub delay: Option<i64>,
    /// Address that the probes are sent from. Example: `192.168.1.xx`.
    pub health_check_source_ip: Option<String>,
    /// Address at the far end of the line that the probes are sent to. Example: `192.168.1.xx`.
    pub health_check_target_ip: Option<String>,
    /// Whether the probes get through the line. Example: `Active`.
    pub link_status: Option<String>,
    /// Share of the probes that got lost on the line. Example: `5`.
    pub packet_loss: Option<i64>,
    /// VBR, the cloud's end of a leased line, whose health check is meant.
    /// Example: `vbr-il7ldy0ux6rb15l****`.
    pub vbr_instance_id: Option<String>,
    /// Region where the VBR lies. Example: `cn-hangzhou`.
    pub vbr_instance_region_id: Option<String>,
    /// How many probes in a row decide on the state of the line. Example: `8`.
    pub healthy_threshold: Option<i32>,
    /// Time from one probe to the next. Example: `2`.
    pub health_check_interval: Option<i32>,
    /// Whether the health check only probes, without switching routes when the line fails.
    /// Example: `false`.
    pub health_check_only: Option<bool>,
    /// Free text that describes the item to people. Example: `healthcheck_description`.
    pub description: Option<String>,
}

response! {
    VbrHealthCheck {
        "CenId" => cen_id: value,
        "Delay" => delay: value,
        "HealthCheckSourceIp" => health_check_source_ip: value,
        "HealthCheckTargetIp" => health_check_target_ip: value,
        "LinkStatus" => link_status: value,
        "PacketLoss" => packet_loss: value,
        "VbrInstanceId" => vbr_instance_id: value,
        "VbrInstanceRegionId" => vbr_instance_region_id: value,
        "HealthyThreshold" => healthy_threshold: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckOnly" => health_check_only: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeCenVbrHealthCheckRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenVbrHealthCheckError = super::DocumentedError;
