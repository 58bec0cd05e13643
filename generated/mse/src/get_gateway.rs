// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGateway`, from `mse/GetGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogConfigDetails, TimePolicyList};

/// Returns the basic facts of a gateway, such as its network, size and logging.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayRequest::new();
/// let reply = client.get_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayRequest {
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetGatewayRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayRequest {
    type Response = GetGatewayResponse;
    type Error = GetGatewayError;
    const INFO: OperationInfo = super::operation("GetGateway")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetGatewayError] = &[
        GetGatewayError::IllegalRequest,
        GetGatewayError::InvalidParameter,
        GetGatewayError::NoPermission,
        GetGatewayError::NotFound,
        GetGatewayError::InternalError,
    ];
}

/// Response to [`GetGatewayRequest`].
#[non_exhaustive]
pub struct GetGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C96CDF8-9E6C-5AB6-B83C-8F87A10117E6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayData>,
}

response! {
    GetGatewayResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `DEFAULT`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_unique_id: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Alibaba Cloud account that owns the gateway. Example: `1231254`.
    pub primary_user: Option<String>,
    /// Stage of the gateway, as a number: `2` is running, `8` is being deleted. Example: `0`.
    pub status: Option<i32>,
    /// Network that the gateway lies in, by its ID. Example: `vpc-bp1328cm01m6uel42b5zb`.
    pub vpc: Option<String>,
    /// Subnet that the gateway nodes lie in, by its ID. Example: `vsw-bp18zeqxx6mpuq843z4n5`.
    pub vswitch: Option<String>,
    /// Security group that guards the gateway nodes, by its ID. Example: `sg-bp11ufzqn6mmb8dtzz82`.
    pub security_group: Option<String>,
    /// Size of the nodes in CPU cores and memory. Example: `MSE_GTW_16_32_200_c`.
    pub spec: Option<String>,
    /// How many nodes the gateway or the cluster has. Example: `1`.
    pub replica: Option<i32>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Whether and how densely requests are traced.
    pub xtrace_details: Option<XtraceDetails>,
    /// Second subnet of the gateway, as a rule in another zone. Example: `vpc-bp1j6ivhav15ve7q54kq2`.
    pub vswitch2: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// Last day of the period concerned. Example: `2021-08-01 00:00:00`.
    pub end_date: Option<String>,
    /// State of the gateway, in words. Example: `text`.
    pub status_desc: Option<String>,
    /// Whether and where to the access logs of the gateway are delivered.
    pub log_config_details: Option<LogConfigDetails>,
    /// Tags of the gateway, as a JSON text. Example: `{"TagKey":"TagValue"}`.
    pub mse_tag: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm34x43l*****`.
    pub resource_group_id: Option<String>,
    /// How many nodes there are together with those that automatic scaling added. Example: `3`.
    pub total_replica: Option<i32>,
    /// Whether nodes are added by themselves when the load calls for it. Example: `true`.
    pub elastic: Option<bool>,
    /// How many nodes automatic scaling has added. Example: `1`.
    pub elastic_replica: Option<i32>,
    /// What sets off automatic scaling; at present only the clock does. Example: `CronHPA`.
    pub elastic_type: Option<String>,
    /// When and how far nodes are added by themselves.
    pub elastic_policy: Option<ElasticPolicy>,
}

response! {
    GatewayData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "Region" => region: value,
        "PrimaryUser" => primary_user: value,
        "Status" => status: value,
        "Vpc" => vpc: value,
        "Vswitch" => vswitch: value,
        "SecurityGroup" => security_group: value,
        "Spec" => spec: value,
        "Replica" => replica: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "XtraceDetails" => xtrace_details: value,
        "Vswitch2" => vswitch2: value,
        "InstanceId" => instance_id: value,
        "ChargeType" => charge_type: value,
        "EndDate" => end_date: value,
        "StatusDesc" => status_desc: value,
        "LogConfigDetails" => log_config_details: value,
        "MseTag" => mse_tag: value,
        "ResourceGroupId" => resource_group_id: value,
        "TotalReplica" => total_replica: value,
        "Elastic" => elastic: value,
        "ElasticReplica" => elastic_replica: value,
        "ElasticType" => elastic_type: value,
        "ElasticPolicy" => elastic_policy: value,
    }
}

/// Whether and how densely requests are traced.
#[non_exhaustive]
pub struct XtraceDetails {
    /// Share of requests that tracing records. Example: `10`.
    pub sample: Option<i32>,
    /// Whether tracing is switched on. Example: `true`.
    pub trace_on: Option<bool>,
}

response! {
    XtraceDetails {
        "Sample" => sample: value,
        "TraceOn" => trace_on: value,
    }
}

/// When and how far nodes are added by themselves.
#[non_exhaustive]
pub struct ElasticPolicy {
    /// Most nodes that automatic scaling goes up to. Example: `5`.
    pub max_replica: Option<i32>,
    /// What sets off automatic scaling; at present only the clock does. Example: `CronHPA`.
    pub elastic_type: Option<String>,
    /// Times of day with the number of nodes wanted then.
    pub time_policy_list: Vec<TimePolicyList>,
}

response! {
    ElasticPolicy {
        "MaxReplica" => max_replica: value,
        "ElasticType" => elastic_type: value,
        "TimePolicyList" => time_policy_list: list(""),
    }
}

/// Errors that the documentation of [`GetGatewayRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayError = super::DocumentedError;
