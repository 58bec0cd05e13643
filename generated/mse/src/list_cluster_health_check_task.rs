// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterHealthCheckTask`, from `mse/ListClusterHealthCheckTask.md`.

use alicloud_runtime::codegen::*;

/// Lists past risk assessments of a cluster, with what they found.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListClusterHealthCheckTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cluster_health_check_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListClusterHealthCheckTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListClusterHealthCheckTaskRequest {
        "InstanceId" => instance_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListClusterHealthCheckTaskRequest {
    type Response = ListClusterHealthCheckTaskResponse;
    type Error = ListClusterHealthCheckTaskError;
    const INFO: OperationInfo = super::operation("ListClusterHealthCheckTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListClusterHealthCheckTaskError] = &[
        ListClusterHealthCheckTaskError::IllegalRequest,
        ListClusterHealthCheckTaskError::InvalidParameter,
        ListClusterHealthCheckTaskError::NoPermission,
        ListClusterHealthCheckTaskError::NotFound,
        ListClusterHealthCheckTaskError::InternalError,
    ];
}

impl Paginated for ListClusterHealthCheckTaskRequest {
    type Item = ClusterHealthCheckTaskResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
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

/// Response to [`ListClusterHealthCheckTaskRequest`].
#[non_exhaustive]
pub struct ListClusterHealthCheckTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ClusterHealthCheckTaskData>,
}

response! {
    ListClusterHealthCheckTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClusterHealthCheckTaskData {
    /// Which page of the whole list this one is. Example: `0`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `9`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<ClusterHealthCheckTaskResult>,
}

response! {
    ClusterHealthCheckTaskData {
        "PageNumber" => page_number: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterHealthCheckTaskResult {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// Points that the health check gave the cluster. Example: `60`.
    pub score: Option<i32>,
    /// How many points the health check looked at. Example: `10`.
    pub total_item: Option<i32>,
    /// How many risks the health check found. Example: `3`.
    pub total_risk: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `mse_ingresspost-cn-0jbvrcex****`.
    pub instance_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISH`.
    pub status: Option<String>,
    /// Alibaba Cloud account that owns the gateway. Example: `123456`.
    pub primary_user: Option<String>,
    /// Size of the nodes in CPU cores and memory. Example: `MSE_SC_2_4_200_c`.
    pub spec: Option<String>,
    /// How many nodes the gateway or the cluster has. Example: `3`.
    pub replica: Option<String>,
    /// Engine version as a code, such as `ZooKeeper_3_5_5`. Example: `NACOS_ANS_1_2_1_3`.
    pub version_code: Option<String>,
    /// Full version number of the engine. Example: `1.2.1`.
    pub app_version: Option<String>,
    /// Not filled in; left over from an earlier design.
    pub image_version: Option<String>,
    /// When the item was created. Example: `2022-06-20T06:51:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-11-12 15:07:55`.
    pub update_time: Option<String>,
    /// Items of the kind risk that were found or are concerned.
    pub risk_list: Vec<RiskList>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
}

response! {
    ClusterHealthCheckTaskResult {
        "Id" => id: value,
        "Score" => score: value,
        "TotalItem" => total_item: value,
        "TotalRisk" => total_risk: value,
        "InstanceId" => instance_id: value,
        "ClusterType" => cluster_type: value,
        "Type" => type_: value,
        "Status" => status: value,
        "PrimaryUser" => primary_user: value,
        "Spec" => spec: value,
        "Replica" => replica: value,
        "VersionCode" => version_code: value,
        "AppVersion" => app_version: value,
        "ImageVersion" => image_version: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "RiskList" => risk_list: list(""),
        "ChargeType" => charge_type: value,
    }
}

/// Items of the kind risk that were found or are concerned.
#[non_exhaustive]
pub struct RiskList {
    /// Identifier of the item within its collection. Example: `3426`.
    pub id: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i64>,
    /// What the risk is, in short words. Example: `text`.
    pub risk_name: Option<String>,
    /// Number of the risk, for programs to act on. Example: `22020010001`.
    pub risk_code: Option<String>,
    /// Alibaba Cloud account that owns the gateway. Example: `123456`.
    pub primary_user: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// The values that are concerned.
    pub values: Option<String>,
    /// Not filled in; left over from an earlier design.
    pub module: Option<String>,
    /// Which kind of risk it is or is to be. Example: `text`.
    pub risk_type: Option<String>,
    /// Level that the risk has on its scale. Example: `MID`.
    pub risk_level: Option<String>,
    /// What to do about the risk, as a JSON text. Example: `text`.
    pub suggestion: Option<String>,
    /// State of affairs that makes up the risk, as a JSON text. Example: `text`.
    pub situation: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether notifications about this risk are suppressed. Example: `false`.
    pub mute: Option<bool>,
    /// Not filled in; left over from an earlier design.
    pub notice_feature: Option<bool>,
}

response! {
    RiskList {
        "Id" => id: value,
        "TaskId" => task_id: value,
        "RiskName" => risk_name: value,
        "RiskCode" => risk_code: value,
        "PrimaryUser" => primary_user: value,
        "Type" => type_: value,
        "Values" => values: value,
        "Module" => module: value,
        "RiskType" => risk_type: value,
        "RiskLevel" => risk_level: value,
        "Suggestion" => suggestion: value,
        "Situation" => situation: value,
        "Description" => description: value,
        "Mute" => mute: value,
        "NoticeFeature" => notice_feature: value,
    }
}

/// Errors that the documentation of [`ListClusterHealthCheckTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListClusterHealthCheckTaskError = super::DocumentedError;
