// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudbenchTaskConfig`, from `das/DescribeCloudbenchTaskConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration of one stress test, such as its commands, paths and files.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeCloudbenchTaskConfigRequest::new()
///     .task_id("...");
/// let reply = client.describe_cloudbench_task_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfigRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeCloudbenchTaskConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudbenchTaskConfigRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeCloudbenchTaskConfigRequest {
    type Response = DescribeCloudbenchTaskConfigResponse;
    type Error = DescribeCloudbenchTaskConfigError;
    const INFO: OperationInfo = super::operation("DescribeCloudbenchTaskConfig")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCloudbenchTaskConfigError] = &[
        DescribeCloudbenchTaskConfigError::InvalidParams,
        DescribeCloudbenchTaskConfigError::NoPermission,
    ];
}

/// Response to [`DescribeCloudbenchTaskConfigRequest`].
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfigResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CloudbenchTaskConfigData>,
}

response! {
    DescribeCloudbenchTaskConfigResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CloudbenchTaskConfigData {
    /// Directory on the load generator for files. Example: `/tmp/bench/`.
    pub work_dir: Option<String>,
    /// Directory that archived statements lie in. Example: `/tmp/das/cloudbench/archive-sqls/`.
    pub archive_folder: Option<String>,
    /// Path under which the meta file is found.
    /// Example: `/tmp/das/cloudbench/cl-1621353601000-360****.meta`.
    pub meta_file_path: Option<String>,
    /// Name that the meta file goes by. Example: `cl-1621353601000-360****.meta`.
    pub meta_file_name: Option<String>,
    /// The meta file on operating systems that are concerned.
    pub meta_file_on_oss: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1091411816252****`.
    pub user_id: Option<String>,
    /// Command that plays the recorded requests. Example: `text`.
    pub bench_cmd: Option<String>,
    /// The sql file on operating systems that are concerned.
    pub sql_file_on_oss: Option<String>,
    /// Command that loads data. Example: `text`.
    pub load_cmd: Option<String>,
    /// Path under which the rocks database is found. Example: `/tmp/das/cloudbench/rocksdb`.
    pub rocks_db_path: Option<String>,
    /// Command that reads the recorded requests. Example: `text`.
    pub parse_cmd: Option<String>,
    /// Name that the sql file goes by. Example: `cl-1621353601000-360****.sc`.
    pub sql_file_name: Option<String>,
    /// Path under which the client jar is found. Example: `/tmp/das/cloudbench/CloudBenchClient.jar`.
    pub client_jar_path: Option<String>,
    /// Path under which the sql file is found.
    /// Example: `/tmp/das/cloudbench/cl-1621353601000-360****.sc`.
    pub sql_file_path: Option<String>,
    /// Path under which the parse file is found.
    /// Example: `/tmp/das/cloudbench/2777bba9-a836-49e6-9f70-1c3822fc****.archiveSql`.
    pub parse_file_path: Option<String>,
    /// The jar on operating systems that are concerned.
    pub jar_on_oss: Option<String>,
    /// ID of the task, for asking how far it is. Example: `e5cec704-0518-430f-8263-76f4dcds****`.
    pub task_id: Option<String>,
}

response! {
    CloudbenchTaskConfigData {
        "WorkDir" => work_dir: value,
        "ArchiveFolder" => archive_folder: value,
        "MetaFilePath" => meta_file_path: value,
        "MetaFileName" => meta_file_name: value,
        "MetaFileOnOss" => meta_file_on_oss: value,
        "UserId" => user_id: value,
        "BenchCmd" => bench_cmd: value,
        "SqlFileOnOss" => sql_file_on_oss: value,
        "LoadCmd" => load_cmd: value,
        "RocksDbPath" => rocks_db_path: value,
        "ParseCmd" => parse_cmd: value,
        "SqlFileName" => sql_file_name: value,
        "ClientJarPath" => client_jar_path: value,
        "SqlFilePath" => sql_file_path: value,
        "ParseFilePath" => parse_file_path: value,
        "JarOnOss" => jar_on_oss: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeCloudbenchTaskConfigRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeCloudbenchTaskConfigError = super::DocumentedError;
