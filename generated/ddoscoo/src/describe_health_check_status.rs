// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHealthCheckStatus`, from `ddoscoo/DescribeHealthCheckStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns whether the origin servers of port forwarding rules are healthy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeHealthCheckStatusRequest::new()
///     .network_rules("...");
/// let reply = client.describe_health_check_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHealthCheckStatusRequest {
    /// **Required.** Rules that apply to the network, one entry each.
    /// Example: `[{"InstanceId":"ddoscoo-cn-mp91j1ao****","Protocol":"tcp","FrontendPort":8080}]`.
    pub network_rules: Option<String>,
}

impl DescribeHealthCheckStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkRules`, which is required.
    pub fn network_rules(mut self, value: impl Into<String>) -> Self {
        self.network_rules = Some(value.into());
        self
    }
}

request! {
    DescribeHealthCheckStatusRequest {
        "NetworkRules" => network_rules: query,
    }
}

impl Operation for DescribeHealthCheckStatusRequest {
    type Response = DescribeHealthCheckStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHealthCheckStatus")
        .required(&["NetworkRules"])
        .read_only();
}

/// Response to [`DescribeHealthCheckStatusRequest`].
#[non_exhaustive]
pub struct DescribeHealthCheckStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE9FF9E1-569C-4B6C-AB6A-0F6D927BB27C`.
    pub request_id: Option<String>,
    /// State that the health check is in.
    pub health_check_status: Vec<HealthCheckStatus>,
}

response! {
    DescribeHealthCheckStatusResponse {
        "RequestId" => request_id: value,
        "HealthCheckStatus" => health_check_status: list(""),
    }
}

/// State that the health check is in.
#[non_exhaustive]
pub struct HealthCheckStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
    /// Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// Items of the kind real server status that were found or are concerned.
    pub real_server_status_list: Vec<RealServerStatusList>,
}

response! {
    HealthCheckStatus {
        "Status" => status: value,
        "FrontendPort" => frontend_port: value,
        "InstanceId" => instance_id: value,
        "Protocol" => protocol: value,
        "RealServerStatusList" => real_server_status_list: list(""),
    }
}

/// Items of the kind real server status that were found or are concerned.
#[non_exhaustive]
pub struct RealServerStatusList {
    /// State of what the entry describes, which decides what can be done with it. Example: `abnormal`.
    pub status: Option<String>,
    /// Network or postal address of the item. Example: `192.0.XX.XX`.
    pub address: Option<String>,
}

response! {
    RealServerStatusList {
        "Status" => status: value,
        "Address" => address: value,
    }
}
