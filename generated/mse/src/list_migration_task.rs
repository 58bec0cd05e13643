// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMigrationTask`, from `mse/ListMigrationTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that migrate registries to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListMigrationTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_migration_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMigrationTaskRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// What the registry to migrate from is called.
    pub origin_instance_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_num: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListMigrationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `OriginInstanceName`.
    pub fn origin_instance_name(mut self, value: impl Into<String>) -> Self {
        self.origin_instance_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListMigrationTaskRequest {
        "RequestPars" => request_pars: query,
        "OriginInstanceName" => origin_instance_name: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListMigrationTaskRequest {
    type Response = ListMigrationTaskResponse;
    type Error = ListMigrationTaskError;
    const INFO: OperationInfo = super::operation("ListMigrationTask")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListMigrationTaskError] = &[
        ListMigrationTaskError::IllegalRequest,
        ListMigrationTaskError::InvalidParameter,
        ListMigrationTaskError::NoPermission,
        ListMigrationTaskError::NotFound,
        ListMigrationTaskError::InternalError,
    ];
}

impl Paginated for ListMigrationTaskRequest {
    type Item = MigrationTaskData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListMigrationTaskRequest`].
#[non_exhaustive]
pub struct ListMigrationTaskResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<MigrationTaskData>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `451EBE59-5F33-5B15-83C1-78593B9*****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListMigrationTaskResponse {
        "HttpCode" => http_code: value,
        "Data" => data: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MigrationTaskData {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `2`.
    pub user_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// Host and port of the registry to migrate from. Example: `192.168.1.1:8848`.
    pub origin_instance_address: Option<String>,
    /// What the registry to migrate from is called. Example: `test`.
    pub origin_instance_name: Option<String>,
    /// Namespaces to migrate, separated by commas; only when the source is Nacos.
    /// Example: `fsdfsdfdsf`.
    pub origin_instance_namespace: Option<String>,
    /// Cluster to migrate to, in the form `mse-…`. Example: `mse-cn-zv*****`.
    pub target_instance_id: Option<String>,
    /// What the cluster to migrate to is called. Example: `multiple-nacos`.
    pub target_cluster_name: Option<String>,
    /// Address of the cluster to migrate to. Example: `mse-f1******-nacos-ans.mse.aliyuncs.com:8848`.
    pub target_cluster_url: Option<String>,
    /// Note that tells people what the migration task is for. Example: `test`.
    pub project_desc: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-12-30T06:41:52.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    MigrationTaskData {
        "Id" => id: value,
        "UserId" => user_id: value,
        "ClusterType" => cluster_type: value,
        "OriginInstanceAddress" => origin_instance_address: value,
        "OriginInstanceName" => origin_instance_name: value,
        "OriginInstanceNamespace" => origin_instance_namespace: value,
        "TargetInstanceId" => target_instance_id: value,
        "TargetClusterName" => target_cluster_name: value,
        "TargetClusterUrl" => target_cluster_url: value,
        "ProjectDesc" => project_desc: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`ListMigrationTaskRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListMigrationTaskError = super::DocumentedError;
