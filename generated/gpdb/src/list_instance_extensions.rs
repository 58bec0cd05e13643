// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceExtensions`, from `gpdb/ListInstanceExtensions.md`.

use alicloud_runtime::codegen::*;

/// Lists extensions of an instance, installed ones or those still available.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListInstanceExtensionsRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_extensions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceExtensionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Extension to work on.
    pub extension: Option<String>,
    /// State of the install, to narrow the list down to or to be put into.
    pub install_status: Option<String>,
}

impl ListInstanceExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `Extension`.
    pub fn extension(mut self, value: impl Into<String>) -> Self {
        self.extension = Some(value.into());
        self
    }
    /// Sets `InstallStatus`.
    pub fn install_status(mut self, value: impl Into<String>) -> Self {
        self.install_status = Some(value.into());
        self
    }
}

request! {
    ListInstanceExtensionsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Extension" => extension: query,
        "InstallStatus" => install_status: query,
    }
}

impl Operation for ListInstanceExtensionsRequest {
    type Response = ListInstanceExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstanceExtensions")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListInstanceExtensionsRequest {
    type Item = InstanceExtensionItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`ListInstanceExtensionsRequest`].
#[non_exhaustive]
pub struct ListInstanceExtensionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7565770E-7C45-462D-BA4A-8A5396F2CAD1`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<InstanceExtensionItem>,
}

response! {
    ListInstanceExtensionsResponse {
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceExtensionItem {
    /// ID of the extension that the item belongs to or stands for. Example: `1`.
    pub extension_id: Option<String>,
    /// Name that people know the item by. Example: `citext`.
    pub name: Option<String>,
    /// The installed databases that are concerned. Example: `test`.
    pub installed_databases: Option<String>,
    /// Release of the extension that is installed. Example: `1.0`.
    pub current_version: Option<String>,
    /// Newest release of the extension that can be installed. Example: `1.1`.
    pub latest_version: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `installed`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `citext usage`.
    pub description: Option<String>,
    /// Whether installing takes a restart. Example: `false`.
    pub is_install_need_restart: Option<bool>,
}

response! {
    InstanceExtensionItem {
        "ExtensionId" => extension_id: value,
        "Name" => name: value,
        "InstalledDatabases" => installed_databases: value,
        "CurrentVersion" => current_version: value,
        "LatestVersion" => latest_version: value,
        "Status" => status: value,
        "Description" => description: value,
        "IsInstallNeedRestart" => is_install_need_restart: value,
    }
}
