// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNatGatewayConvertStatus`, from `vpc/GetNatGatewayConvertStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells how far the upgrade of a standard NAT gateway to an enhanced one has come, step by step.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetNatGatewayConvertStatusRequest::new()
///     .nat_gateway_id("ngw-bp1b0lic8uz4r6vf2****")
///     .region_id("cn-qingdao");
/// let reply = client.get_nat_gateway_convert_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNatGatewayConvertStatusRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl GetNatGatewayConvertStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetNatGatewayConvertStatusRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetNatGatewayConvertStatusRequest {
    type Response = GetNatGatewayConvertStatusResponse;
    type Error = GetNatGatewayConvertStatusError;
    const INFO: OperationInfo = super::operation("GetNatGatewayConvertStatus")
        .required(&["NatGatewayId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNatGatewayConvertStatusError] = &[
        GetNatGatewayConvertStatusError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`GetNatGatewayConvertStatusRequest`].
#[non_exhaustive]
pub struct GetNatGatewayConvertStatusResponse {
    /// Steps that the upgrade of the NAT gateway goes through.
    pub convert_steps: Vec<ConvertStep>,
    /// Kind of NAT gateway that the upgrade ends with. Example: `Enhanced`.
    pub dst_nat_type: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    GetNatGatewayConvertStatusResponse {
        "ConvertSteps" => convert_steps: list(""),
        "DstNatType" => dst_nat_type: value,
        "NatGatewayId" => nat_gateway_id: value,
        "RequestId" => request_id: value,
    }
}

/// Steps that the upgrade of the NAT gateway goes through.
#[non_exhaustive]
pub struct ConvertStep {
    /// Step of the upgrade that the record is about. Example: `init`.
    pub step_name: Option<Open<StepName>>,
    /// When the step of the upgrade began. Example: `2020-08-26T08:27:19Z`.
    pub step_start_time: Option<Timestamp>,
    /// Whether the step runs, is done or has failed. Example: `successful`.
    pub step_status: Option<Open<StepStatus>>,
}

response! {
    ConvertStep {
        "StepName" => step_name: value,
        "StepStartTime" => step_start_time: value,
        "StepStatus" => step_status: value,
    }
}

values! {
    /// Step of the upgrade that the record is about.
    pub enum StepName {
        /// The upgrade is being prepared.
        Init = "init",
        /// The settings are checked.
        Check = "check",
        /// The gateway is set up.
        Configure = "configure",
        /// The upgraded gateway is put into service.
        Activate = "activate",
        /// The old settings are deleted.
        ConfDelete = "conf_delete",
        /// What the upgrade did is undone.
        Rollback = "rollback",
        /// The upgrade is done.
        EndSuccess = "end_success",
        /// The upgrade ended without success.
        EndFail = "end_fail",
    }
}

values! {
    /// Whether the step runs, is done or has failed.
    pub enum StepStatus {
        /// The step is running.
        Processing = "processing",
        /// The step is done.
        Successful = "successful",
        /// The step went wrong.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`GetNatGatewayConvertStatusRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type GetNatGatewayConvertStatusError = super::DocumentedError;
