// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGateway`, from `mse/ListGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TimePolicyList};

/// Lists the cloud-native gateways of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Attribute that the list is to be sorted by, such as `GmtCreate`.
    pub order_item: Option<String>,
    /// Meant to reverse the sort order; the service does not use it at present.
    pub desc_sort: Option<bool>,
    /// Conditions that narrow the list down.
    pub filter_params: Option<FilterParams>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `OrderItem`.
    pub fn order_item(mut self, value: impl Into<String>) -> Self {
        self.order_item = Some(value.into());
        self
    }
    /// Sets `DescSort`.
    #[inline]
    pub fn desc_sort(mut self, value: bool) -> Self {
        self.desc_sort = Some(value);
        self
    }
    /// Sets `FilterParams`.
    pub fn filter_params(mut self, value: impl Into<FilterParams>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderItem" => order_item: query,
        "DescSort" => desc_sort: query,
        "FilterParams" => filter_params: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayRequest {
    type Response = ListGatewayResponse;
    type Error = ListGatewayError;
    const INFO: OperationInfo = super::operation("ListGateway")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayError] = &[
        ListGatewayError::IllegalRequest,
        ListGatewayError::InvalidParameter,
        ListGatewayError::NoPermission,
        ListGatewayError::NotFound,
        ListGatewayError::InternalError,
    ];
}

impl Paginated for ListGatewayRequest {
    type Item = GatewayResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListGatewayRequest`].
#[non_exhaustive]
pub struct ListGatewayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34300B3-52EC-5049-8C96-914098CF****`.
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
    ListGatewayResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct FilterParams {
    /// What kind of gateway it is, such as `Ingress`.
    pub gateway_type: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Network that the gateway lies in, by its ID.
    pub vpc: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags of the gateway, as a JSON text.
    pub mse_tag: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl FilterParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayType`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Vpc`.
    pub fn vpc(mut self, value: impl Into<String>) -> Self {
        self.vpc = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `MseTag`.
    pub fn mse_tag(mut self, value: impl Into<String>) -> Self {
        self.mse_tag = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    FilterParams {
        "GatewayType" => gateway_type: field,
        "Name" => name: field,
        "Vpc" => vpc: field,
        "GatewayUniqueId" => gateway_unique_id: field,
        "InstanceId" => instance_id: field,
        "MseTag" => mse_tag: field,
        "ResourceGroupId" => resource_group_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayData {
    /// How many items match in all, over all pages. Example: `9`.
    pub total_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayResult>,
}

response! {
    GatewayData {
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayResult {
    /// Identifier of the item within its collection. Example: `153`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `tesa-test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14cebb8ce5cb6a4****`.
    pub gateway_unique_id: Option<String>,
    /// What kind of gateway it is, such as `Ingress`.
    pub gateway_type: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Alibaba Cloud account that owns the gateway. Example: `18278117654342`.
    pub primary_user: Option<String>,
    /// Stage of the gateway, as a number: `2` is running, `8` is being deleted. Example: `2`.
    pub status: Option<i32>,
    /// Whether traffic protection by AHAS is switched on for the gateway. Example: `false`.
    pub ahas_on: Option<bool>,
    /// Whether monitoring by ARMS is switched on for the gateway. Example: `false`.
    pub arms_on: Option<bool>,
    /// Size of the nodes in CPU cores and memory. Example: `MSE_GTW_1_2_200_c`.
    pub spec: Option<String>,
    /// How many nodes the gateway or the cluster has. Example: `2`.
    pub replica: Option<i32>,
    /// When the item was created. Example: `2021-09-13 19:24:23`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2021-09-13 19:24:23`.
    pub gmt_modified: Option<String>,
    /// State of the gateway, in words. Example: `text`.
    pub status_desc: Option<String>,
    /// Load balancers that the gateway uses.
    pub slb: Vec<Slb>,
    /// Load balancers that take in traffic from the Internet.
    pub internet_slb: Vec<InternetSlb>,
    /// Whether an upgrade of the gateway is offered. Example: `false`.
    pub upgrade: Option<bool>,
    /// Whether the gateway version is so old that it has to be upgraded. Example: `false`.
    pub must_upgrade: Option<bool>,
    /// Whether the gateway can run plugins made as Wasm code. Example: `true`.
    pub support_wasm: Option<bool>,
    /// Release of the software that the gateway runs now. Example: `0.1.0-mse-gw`.
    pub current_version: Option<String>,
    /// Full version number of the engine. Example: `1.0.1.0`.
    pub app_version: Option<String>,
    /// Newest release that the gateway could be taken to. Example: `0.1.0-mse-gw`.
    pub latest_version: Option<String>,
    /// Second subnet of the gateway, as a rule in another zone. Example: `vsw-bpbrveck45nf****`.
    pub vswitch2: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse_ingresspost-cn-0jbvrcex****`.
    pub instance_id: Option<String>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// Last day of the period concerned. Example: `4792060800000`.
    pub end_date: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `test`.
    pub tag: Option<String>,
    /// Settings of the init, and what it works with.
    pub init_config: Option<InitConfig>,
    /// Release of the software that the gateway runs. Example: `1.2.9`.
    pub gateway_version: Option<String>,
    /// Whether the gateway can go back to the version before. Example: `false`.
    pub roll_back: Option<bool>,
    /// Tags of the gateway, as a JSON text. Example: `{"tagKey":"tagValue"}`.
    pub mse_tag: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-97hg87vi****`.
    pub resource_group_id: Option<String>,
    /// How many nodes there are together with those that automatic scaling added. Example: `4`.
    pub total_replica: Option<i32>,
    /// Whether nodes are added by themselves when the load calls for it. Example: `true`.
    pub elastic: Option<bool>,
    /// How many nodes automatic scaling has added. Example: `2`.
    pub elastic_replica: Option<i32>,
    /// What sets off automatic scaling; at present only the clock does. Example: `CronHPA`.
    pub elastic_type: Option<String>,
    /// When and how far nodes are added by themselves.
    pub elastic_policy: Option<ElasticPolicy>,
    /// Instance that automatic scaling made for the gateway; only when scaling is in use.
    /// Example: `mse_ingresselastic_public_cn-uqm3d0*****`.
    pub elastic_instance_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf6heojei217tv14*****`.
    pub vpc_id: Option<String>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Daily window in which the service may do maintenance.
    pub maintenance_period: Option<MaintenancePeriod>,
}

response! {
    GatewayResult {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayType" => gateway_type: value,
        "Region" => region: value,
        "PrimaryUser" => primary_user: value,
        "Status" => status: value,
        "AhasOn" => ahas_on: value,
        "ArmsOn" => arms_on: value,
        "Spec" => spec: value,
        "Replica" => replica: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "StatusDesc" => status_desc: value,
        "Slb" => slb: list(""),
        "InternetSlb" => internet_slb: list(""),
        "Upgrade" => upgrade: value,
        "MustUpgrade" => must_upgrade: value,
        "SupportWasm" => support_wasm: value,
        "CurrentVersion" => current_version: value,
        "AppVersion" => app_version: value,
        "LatestVersion" => latest_version: value,
        "Vswitch2" => vswitch2: value,
        "InstanceId" => instance_id: value,
        "ChargeType" => charge_type: value,
        "EndDate" => end_date: value,
        "Tag" => tag: value,
        "InitConfig" => init_config: value,
        "GatewayVersion" => gateway_version: value,
        "RollBack" => roll_back: value,
        "MseTag" => mse_tag: value,
        "ResourceGroupId" => resource_group_id: value,
        "TotalReplica" => total_replica: value,
        "Elastic" => elastic: value,
        "ElasticReplica" => elastic_replica: value,
        "ElasticType" => elastic_type: value,
        "ElasticPolicy" => elastic_policy: value,
        "ElasticInstanceId" => elastic_instance_id: value,
        "VpcId" => vpc_id: value,
        "MseVersion" => mse_version: value,
        "MaintenancePeriod" => maintenance_period: value,
    }
}

/// Load balancers that the gateway uses.
#[non_exhaustive]
pub struct Slb {
    /// Address of the load balancer. Example: `153.12.XX.XX`.
    pub slb_ip: Option<String>,
    /// Port that the load balancer listens at. Example: `80`.
    pub slb_port: Option<String>,
    /// Size of the load balancer. Example: `slb.s2.small`.
    pub slb_spec: Option<String>,
    /// Whether the load balancer faces the internet (`PUB_NET`) or the internal network
    /// (`PRIVATE_NET`). Example: `PUB_NET`.
    pub type_: Option<String>,
    /// Whether the load balancer is ready to serve the gateway. Example: `Ready`.
    pub gateway_slb_status: Option<String>,
    /// State of the gateway, in words. Example: `text`.
    pub status_desc: Option<String>,
    /// Whether the load balancer was bought along or chosen by the user. Example: `UserHost`.
    pub gateway_slb_mode: Option<String>,
    /// Load balancer that takes in the traffic of the gateway. Example: `lb-bp1ut8asdfgucjk****`.
    pub slb_id: Option<String>,
}

response! {
    Slb {
        "SlbIp" => slb_ip: value,
        "SlbPort" => slb_port: value,
        "SlbSpec" => slb_spec: value,
        "Type" => type_: value,
        "GatewaySlbStatus" => gateway_slb_status: value,
        "StatusDesc" => status_desc: value,
        "GatewaySlbMode" => gateway_slb_mode: value,
        "SlbId" => slb_id: value,
    }
}

/// Load balancers that take in traffic from the Internet.
#[non_exhaustive]
pub struct InternetSlb {
    /// Address of the load balancer. Example: `153.12.XX.XX`.
    pub slb_ip: Option<String>,
    /// Port that the load balancer listens at. Example: `slb.s2.small`.
    pub slb_port: Option<String>,
    /// Size of the load balancer. Example: `slb.s2.small`.
    pub slb_spec: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `PUB_NET`.
    pub type_: Option<String>,
    /// Traffic that the public load balancer of the gateway takes in. Example: `20`.
    pub internet_network_flow: Option<String>,
    /// Whether the load balancer is ready to serve the gateway. Example: `Ready`.
    pub gateway_slb_status: Option<String>,
    /// State of the gateway, in words. Example: `text`.
    pub status_desc: Option<String>,
    /// Whether the load balancer was bought along or chosen by the user. Example: `UserHost`.
    pub gateway_slb_mode: Option<String>,
    /// Load balancer that takes in the traffic of the gateway. Example: `lb-bp1ut8asdfgucjk****`.
    pub slb_id: Option<String>,
}

response! {
    InternetSlb {
        "SlbIp" => slb_ip: value,
        "SlbPort" => slb_port: value,
        "SlbSpec" => slb_spec: value,
        "Type" => type_: value,
        "InternetNetworkFlow" => internet_network_flow: value,
        "GatewaySlbStatus" => gateway_slb_status: value,
        "StatusDesc" => status_desc: value,
        "GatewaySlbMode" => gateway_slb_mode: value,
        "SlbId" => slb_id: value,
    }
}

/// Settings of the init, and what it works with.
#[non_exhaustive]
pub struct InitConfig {
    /// Whether a web application firewall checks the requests. Example: `true`.
    pub enable_waf: Option<bool>,
    /// Whether the gateway can be protected by a web application firewall. Example: `true`.
    pub support_waf: Option<bool>,
}

response! {
    InitConfig {
        "EnableWaf" => enable_waf: value,
        "SupportWaf" => support_waf: value,
    }
}

/// When and how far nodes are added by themselves.
#[non_exhaustive]
pub struct ElasticPolicy {
    /// Whether nodes are added by themselves when the load calls for it. Example: `true`.
    pub elastic: Option<bool>,
    /// Most nodes that automatic scaling goes up to. Example: `10`.
    pub max_replica: Option<i32>,
    /// What sets off automatic scaling; at present only the clock does. Example: `CronHPA`.
    pub elastic_type: Option<String>,
    /// Times of day with the number of nodes wanted then.
    pub time_policy_list: Vec<TimePolicyList>,
}

response! {
    ElasticPolicy {
        "Elastic" => elastic: value,
        "MaxReplica" => max_replica: value,
        "ElasticType" => elastic_type: value,
        "TimePolicyList" => time_policy_list: list(""),
    }
}

/// Daily window in which the service may do maintenance.
#[non_exhaustive]
pub struct MaintenancePeriod {
    /// Zone of the clock by which the maintenance window is meant.
    pub time_zone: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
}

response! {
    MaintenancePeriod {
        "TimeZone" => time_zone: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`ListGatewayRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayError = super::DocumentedError;
