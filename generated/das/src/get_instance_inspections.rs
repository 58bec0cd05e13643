// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceInspections`, from `das/GetInstanceInspections.md`.

use alicloud_runtime::codegen::*;

/// Lists the inspection scores of database instances in a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetInstanceInspectionsRequest::new()
///     .engine("...")
///     .start_time("...")
///     .end_time("...")
///     .page_no("...")
///     .page_size("...")
///     .instance_area("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_instance_inspections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceInspectionsRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Where the database runs: in a service of Alibaba Cloud, on ECS, or elsewhere.
    pub instance_area: Option<String>,
    /// Conditions, as JSON, that instances must meet.
    pub search_map: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl GetInstanceInspectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `InstanceArea`, which is required.
    pub fn instance_area(mut self, value: impl Into<String>) -> Self {
        self.instance_area = Some(value.into());
        self
    }
    /// Sets `SearchMap`.
    pub fn search_map(mut self, value: impl Into<String>) -> Self {
        self.search_map = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceInspectionsRequest {
        "Engine" => engine: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "InstanceArea" => instance_area: query,
        "SearchMap" => search_map: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for GetInstanceInspectionsRequest {
    type Response = GetInstanceInspectionsResponse;
    type Error = GetInstanceInspectionsError;
    const INFO: OperationInfo = super::operation("GetInstanceInspections")
        .required(
            &["Engine", "StartTime", "EndTime", "PageNo", "PageSize", "InstanceArea"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetInstanceInspectionsError] = &[
        GetInstanceInspectionsError::InvalidParams,
        GetInstanceInspectionsError::NoPermission,
    ];
}

impl Paginated for GetInstanceInspectionsRequest {
    type Item = InstanceInspectionList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetInstanceInspectionsRequest`].
#[non_exhaustive]
pub struct GetInstanceInspectionsResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceInspectionData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetInstanceInspectionsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceInspectionData {
    /// Entries of the list.
    pub list: Vec<InstanceInspectionList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `4`.
    pub total: Option<i64>,
}

response! {
    InstanceInspectionData {
        "List" => list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceInspectionList {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1608888296001`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1608888296000`.
    pub start_time: Option<i64>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<Value>,
    /// Instance, with its facts.
    pub instance: Option<Instance>,
    /// Scores by item.
    pub score_map: Option<Value>,
    /// When the item was created. Example: `1603247192000`.
    pub gmt_create: Option<i64>,
    /// How sure or how good the result is. Example: `100`.
    pub score: Option<i32>,
    /// Which automatic functions are switched on.
    pub auto_function: Option<AutoFunction>,
    /// Whether this is switched on: das pro. Example: `0`.
    pub enable_das_pro: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub state: Option<i32>,
    /// Kind of work that the task does. Example: `0`.
    pub task_type: Option<i32>,
}

response! {
    InstanceInspectionList {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Data" => data: value,
        "Instance" => instance: value,
        "ScoreMap" => score_map: value,
        "GmtCreate" => gmt_create: value,
        "Score" => score: value,
        "AutoFunction" => auto_function: value,
        "EnableDasPro" => enable_das_pro: value,
        "State" => state: value,
        "TaskType" => task_type: value,
    }
}

/// Instance, with its facts.
#[non_exhaustive]
pub struct Instance {
    /// ID of the virtual private cloud. Example: `vpc-bp1knt7m55z9exoo7****`.
    pub vpc_id: Option<String>,
    /// Identifier that is unique for the item. Example: `hdm_3063db6792965c080a4bcb6e6304****`.
    pub uuid: Option<String>,
    /// Where the database runs: in a service of Alibaba Cloud, on ECS, or elsewhere. Example: `RDS`.
    pub instance_area: Option<String>,
    /// Size, model or class of the instance. Example: `rds.mysql.s2.xlarge`.
    pub instance_class: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `108398049688****`.
    pub account_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-bp10usoc1erj7****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `rm-bp10usoc1erj7****`.
    pub node_id: Option<String>,
    /// Which version of the engine is meant. Example: `8.0`.
    pub engine_version: Option<String>,
    /// Second name that the instance can be called by. Example: `test-01`.
    pub instance_alias: Option<String>,
    /// Cores of the instance. Example: `8`.
    pub cpu: Option<String>,
    /// Amount of memory. Example: `32768`.
    pub memory: Option<i32>,
    /// Settings for enlarging the disk. Example: `150`.
    pub storage: Option<i32>,
    /// Class that the item belongs to. Example: `standard`.
    pub category: Option<String>,
}

response! {
    Instance {
        "VpcId" => vpc_id: value,
        "Uuid" => uuid: value,
        "InstanceArea" => instance_area: value,
        "InstanceClass" => instance_class: value,
        "Region" => region: value,
        "AccountId" => account_id: value,
        "NetworkType" => network_type: value,
        "Engine" => engine: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
        "EngineVersion" => engine_version: value,
        "InstanceAlias" => instance_alias: value,
        "Cpu" => cpu: value,
        "Memory" => memory: value,
        "Storage" => storage: value,
        "Category" => category: value,
    }
}

/// Which automatic functions are switched on.
#[non_exhaustive]
pub struct AutoFunction {
    /// State of the subscription to events. Example: `0`.
    pub event_subscription: Option<i32>,
    /// Position of the auto in its sequence, or the index for it. Example: `2`.
    pub auto_index: Option<i32>,
    /// State of automatic throttling of statements. Example: `2`.
    pub auto_limited_sql: Option<i32>,
    /// State of automatic saving of space. Example: `0`.
    pub auto_resource_optimize: Option<i32>,
    /// State of automatic scaling. Example: `0`.
    pub auto_scale: Option<i32>,
}

response! {
    AutoFunction {
        "EventSubscription" => event_subscription: value,
        "AutoIndex" => auto_index: value,
        "AutoLimitedSql" => auto_limited_sql: value,
        "AutoResourceOptimize" => auto_resource_optimize: value,
        "AutoScale" => auto_scale: value,
    }
}

/// Errors that the documentation of [`GetInstanceInspectionsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetInstanceInspectionsError = super::DocumentedError;
