// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppEnvs`, from `webplus/DescribeAppEnvs.md`.

use alicloud_runtime::codegen::*;

/// Lists deployment environments that match given conditions, with terminated ones if requested.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeAppEnvsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_app_envs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAppEnvsRequest {
    /// ID that the service gave the application. Example: `wa-5cef9f96dd351b61df0*****`.
    pub app_id: Option<String>,
    /// ID of the env that the call is about. Example: `we-5d22b3816f48e5478fd*****`.
    pub env_id: Option<String>,
    /// Name that the env goes by. Example: `Test1`.
    pub env_name: Option<String>,
    /// Keeps what belongs to environments whose name contains this text. Example: `Test`.
    pub env_search: Option<String>,
    /// Whether environments whose resources were released come back too. Example: `true`.
    pub include_terminated: Option<bool>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether only environments changed a short time ago come back.
    /// Default: `false`. Example: `false`.
    pub recent_updated: Option<bool>,
    /// Keeps what runs on technology stacks whose name contains this text. Example: `Java`.
    pub stack_search: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAppEnvsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `EnvName`.
    pub fn env_name(mut self, value: impl Into<String>) -> Self {
        self.env_name = Some(value.into());
        self
    }
    /// Sets `EnvSearch`.
    pub fn env_search(mut self, value: impl Into<String>) -> Self {
        self.env_search = Some(value.into());
        self
    }
    /// Sets `IncludeTerminated`.
    #[inline]
    pub fn include_terminated(mut self, value: bool) -> Self {
        self.include_terminated = Some(value);
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
    /// Sets `RecentUpdated`.
    #[inline]
    pub fn recent_updated(mut self, value: bool) -> Self {
        self.recent_updated = Some(value);
        self
    }
    /// Sets `StackSearch`.
    pub fn stack_search(mut self, value: impl Into<String>) -> Self {
        self.stack_search = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAppEnvsRequest {
        "AppId" => app_id: query,
        "EnvId" => env_id: query,
        "EnvName" => env_name: query,
        "EnvSearch" => env_search: query,
        "IncludeTerminated" => include_terminated: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RecentUpdated" => recent_updated: query,
        "StackSearch" => stack_search: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAppEnvsRequest {
    type Response = DescribeAppEnvsResponse;
    type Error = DescribeAppEnvsError;
    const INFO: OperationInfo = super::operation("DescribeAppEnvs")
        .roa("GET", "/pop/v1/wam/appEnv")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAppEnvsError] = &[
        DescribeAppEnvsError::AppNotExist,
        DescribeAppEnvsError::ResourceAuthFailed,
    ];
}

impl Paginated for DescribeAppEnvsRequest {
    type Item = AppEnv;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.app_envs)
    }
}

/// Response to [`DescribeAppEnvsRequest`].
#[non_exhaustive]
pub struct DescribeAppEnvsResponse {
    /// The application environments that were found or are concerned, one entry each.
    pub app_envs: Vec<AppEnv>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D435EBFB-623E-47FB-A55A-C0F4C8B*****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAppEnvsResponse {
        "AppEnvs" => app_envs: list("AppEnv"),
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The application environments that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AppEnv {
    /// Whether the last change is just being broken off; another cannot start meanwhile.
    /// Example: `false`.
    pub aborting_change: Option<bool>,
    /// ID that the service gave the application. Example: `wa-5cef9f96dd351b61df0*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// Whether a change is being carried out; another cannot start meanwhile. Example: `false`.
    pub applying_change: Option<bool>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// Message about the running change, for showing at the top of a page. Example: `text`.
    pub change_banner: Option<String>,
    /// When the item was created. Example: `1560246554242`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `test`.
    pub create_username: Option<String>,
    /// Folder in the bucket where the environment keeps its files. Example: `wproot`.
    pub data_root: Option<String>,
    /// Free text that tells people about the env. Example: `This is an env.`.
    pub env_description: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d22b3816f48e5478fd*****`.
    pub env_id: Option<String>,
    /// Name that the env goes by. Example: `test`.
    pub env_name: Option<String>,
    /// State that the env is in. Example: `RUNNING`.
    pub env_status: Option<String>,
    /// Which kind of env it is or is to be. Example: `web`.
    pub env_type: Option<String>,
    /// State that the last env is in. Example: `RUNNING`.
    pub last_env_status: Option<String>,
    /// ID of the latest change that the item belongs to or stands for.
    /// Example: `wc-5d22c046b767ab0fc64*****`.
    pub latest_change_id: Option<String>,
    /// Folder in the bucket where collected logs are put.
    /// Example: `logs/yourJava-java/environments/Test2/`.
    pub log_base: Option<String>,
    /// ID of the pkg version that the item belongs to or stands for.
    /// Example: `wp-5d1c0a5d913567334af*****`.
    pub pkg_version_id: Option<String>,
    /// Label that the pkg version carries. Example: `20190703.095155`.
    pub pkg_version_label: Option<String>,
    /// Key that opens, signs or picks out the pkg version storage.
    /// Example: `webplus-demo-java-0.1.0-SNAPSHOT-exec.jar`.
    pub pkg_version_storage_key: Option<String>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
    /// Folder in the bucket where the environment's resources are put.
    /// Example: `resources/yourJava-java/environments/Test2/`.
    pub storage_base: Option<String>,
    /// Number that is given for this: total instances. Example: `1`.
    pub total_instances: Option<i64>,
    /// When the item was last changed. Example: `1562557466136`.
    pub update_time: Option<i64>,
    /// Who changed it last. Example: `test`.
    pub update_username: Option<String>,
    /// Whether packages are kept in a bucket of the service rather than one of the account.
    /// Example: `true`.
    pub using_shared_storage: Option<bool>,
}

response! {
    AppEnv {
        "AbortingChange" => aborting_change: value,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "ApplyingChange" => applying_change: value,
        "CategoryName" => category_name: value,
        "ChangeBanner" => change_banner: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "DataRoot" => data_root: value,
        "EnvDescription" => env_description: value,
        "EnvId" => env_id: value,
        "EnvName" => env_name: value,
        "EnvStatus" => env_status: value,
        "EnvType" => env_type: value,
        "LastEnvStatus" => last_env_status: value,
        "LatestChangeId" => latest_change_id: value,
        "LogBase" => log_base: value,
        "PkgVersionId" => pkg_version_id: value,
        "PkgVersionLabel" => pkg_version_label: value,
        "PkgVersionStorageKey" => pkg_version_storage_key: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "StorageBase" => storage_base: value,
        "TotalInstances" => total_instances: value,
        "UpdateTime" => update_time: value,
        "UpdateUsername" => update_username: value,
        "UsingSharedStorage" => using_shared_storage: value,
    }
}

/// Errors that the documentation of [`DescribeAppEnvsRequest`] names.
///
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribeAppEnvsError = super::DocumentedError;
