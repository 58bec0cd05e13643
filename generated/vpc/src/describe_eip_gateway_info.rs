// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipGatewayInfo`, from `vpc/DescribeEipGatewayInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads gateway and netmask of the EIPs on a secondary network interface, for setting them up in
/// the guest system. Only for EIPs attached in the multi-EIP mode.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeEipGatewayInfoRequest::new()
///     .instance_id("eni-bp1d66qjxb3qoin3****")
///     .region_id("cn-zhangjiakou");
/// let reply = client.describe_eip_gateway_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEipGatewayInfoRequest {
    /// **Required.** Secondary network interface whose EIPs to read.
    /// Example: `eni-bp1d66qjxb3qoin3****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-zhangjiakou`.
    pub region_id: Option<String>,
}

impl DescribeEipGatewayInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeEipGatewayInfoRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeEipGatewayInfoRequest {
    type Response = DescribeEipGatewayInfoResponse;
    type Error = DescribeEipGatewayInfoError;
    const INFO: OperationInfo = super::operation("DescribeEipGatewayInfo")
        .required(&["InstanceId", "RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEipGatewayInfoError] = &[
        DescribeEipGatewayInfoError::Forbbiden,
        DescribeEipGatewayInfoError::InstanceNotExist,
        DescribeEipGatewayInfoError::InvalidNetworkInterfaceNotFound,
        DescribeEipGatewayInfoError::Forbidden,
    ];
}

/// Response to [`DescribeEipGatewayInfoRequest`].
#[non_exhaustive]
pub struct DescribeEipGatewayInfoResponse {
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Network settings of the EIPs on the interface.
    pub eip_infos: Vec<EipInfo>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0FD0EED-F90D-4479-803D-DD62335357E5`.
    pub request_id: Option<String>,
}

response! {
    DescribeEipGatewayInfoResponse {
        "Code" => code: value,
        "EipInfos" => eip_infos: list("EipInfo"),
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Network settings of the EIPs on the interface.
#[non_exhaustive]
pub struct EipInfo {
    /// Address of the EIP on the interface. Example: `47.xx.xx.236`.
    pub ip: Option<String>,
    /// Gateway to enter for the EIP in the guest system. Example: `47.xx.xx.1`.
    pub ip_gw: Option<String>,
    /// Netmask to enter for the EIP in the guest system. Example: `255.255.255.0`.
    pub ip_mask: Option<String>,
}

response! {
    EipInfo {
        "Ip" => ip: value,
        "IpGw" => ip_gw: value,
        "IpMask" => ip_mask: value,
    }
}

/// Errors that the documentation of [`DescribeEipGatewayInfoRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist), here with HTTP status 400
/// - [`InvalidNetworkInterfaceNotFound`](super::DocumentedError::InvalidNetworkInterfaceNotFound)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeEipGatewayInfoError = super::DocumentedError;
