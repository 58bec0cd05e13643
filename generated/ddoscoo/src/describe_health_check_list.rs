// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHealthCheckList`, from `ddoscoo/DescribeHealthCheckList.md`.

use alicloud_runtime::codegen::*;

/// Returns the Layer 4 or Layer 7 health check settings of port forwarding rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeHealthCheckListRequest::new()
///     .network_rules("...");
/// let reply = client.describe_health_check_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHealthCheckListRequest {
    /// **Required.** Rules that apply to the network, one entry each.
    /// Example: `[{"InstanceId":"ddoscoo-cn-mp91j1ao****","Protocol":"tcp","FrontendPort":8080}]`.
    pub network_rules: Option<String>,
}

impl DescribeHealthCheckListRequest {
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
    DescribeHealthCheckListRequest {
        "NetworkRules" => network_rules: query,
    }
}

impl Operation for DescribeHealthCheckListRequest {
    type Response = DescribeHealthCheckListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHealthCheckList")
        .required(&["NetworkRules"])
        .read_only();
}

/// Response to [`DescribeHealthCheckListRequest`].
#[non_exhaustive]
pub struct DescribeHealthCheckListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `83B4AF42-E8EE-4DC9-BD73-87B7733A36F9`.
    pub request_id: Option<String>,
    /// Items of the kind health check that were found or are concerned.
    pub health_check_list: Vec<HealthCheckList>,
}

response! {
    DescribeHealthCheckListResponse {
        "RequestId" => request_id: value,
        "HealthCheckList" => health_check_list: list(""),
    }
}

/// Items of the kind health check that were found or are concerned.
#[non_exhaustive]
pub struct HealthCheckList {
    /// Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// How often and how the origins are looked at.
    pub health_check: Option<HealthCheck>,
}

response! {
    HealthCheckList {
        "FrontendPort" => frontend_port: value,
        "InstanceId" => instance_id: value,
        "Protocol" => protocol: value,
        "HealthCheck" => health_check: value,
    }
}

/// How often and how the origins are looked at.
#[non_exhaustive]
pub struct HealthCheck {
    /// How long to wait before giving up. Example: `5`.
    pub timeout: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `tcp`.
    pub type_: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Time from one run, check or data point to the next. Example: `15`.
    pub interval: Option<i32>,
    /// Good checks in a row after which an origin gets traffic again. Example: `3`.
    pub up: Option<i32>,
    /// Failed checks in a row after which an origin gets no more traffic. Example: `3`.
    pub down: Option<i32>,
    /// Where the traffic went. Example: `8080`.
    pub port: Option<i32>,
    /// Address or path of the resource. Example: `/abc`.
    pub uri: Option<String>,
}

response! {
    HealthCheck {
        "Timeout" => timeout: value,
        "Type" => type_: value,
        "Domain" => domain: value,
        "Interval" => interval: value,
        "Up" => up: value,
        "Down" => down: value,
        "Port" => port: value,
        "Uri" => uri: value,
    }
}
