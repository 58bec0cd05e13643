// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFpShotImportJob`, from `mts/ListFpShotImportJob.md`.

use alicloud_runtime::codegen::*;

/// Returns jobs that import texts into a fingerprint library, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListFpShotImportJobRequest::new()
///     .job_ids("...");
/// let reply = client.list_fp_shot_import_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFpShotImportJobRequest {
    /// **Required.** IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
}

impl ListFpShotImportJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`, which is required.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
}

request! {
    ListFpShotImportJobRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for ListFpShotImportJobRequest {
    type Response = ListFpShotImportJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFpShotImportJob")
        .required(&["JobIds"])
        .read_only();
}

/// Response to [`ListFpShotImportJobRequest`].
#[non_exhaustive]
pub struct ListFpShotImportJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// IDs of the non exists that were found or are concerned.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub non_exist_ids: Vec<String>,
    /// Items of the kind fp shot import job that were found or are concerned.
    pub fp_shot_import_job_list: Vec<FpShotImportJobList>,
}

response! {
    ListFpShotImportJobResponse {
        "RequestId" => request_id: value,
        "NonExistIds" => non_exist_ids: list(""),
        "FpShotImportJobList" => fp_shot_import_job_list: list(""),
    }
}

/// Items of the kind fp shot import job that were found or are concerned.
#[non_exhaustive]
pub struct FpShotImportJobList {
    /// Identifier of the item within its collection. Example: `25bacf2824614bcf9273dc0744db****`.
    pub id: Option<String>,
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `ebb51ee30f0b49aba959823fa991****`.
    pub pipeline_id: Option<String>,
    /// Settings of the fp import, and what it works with.
    pub fp_import_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `0`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// When the item was created. Example: `2020-06-30T00:33:18Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2020-06-30T00:34:02Z`.
    pub finish_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `001`.
    pub user_data: Option<String>,
    /// File that is read, with bucket, region and object. Example: `text`.
    pub input: Option<String>,
    /// Text for people about the process.
    /// Example: `http://testbucket.oss-cn-shanghai.aliyuncs.com/932ajjw***32ssoj_importResult.txt`.
    pub process_message: Option<String>,
}

response! {
    FpShotImportJobList {
        "Id" => id: value,
        "FpDBId" => fp_db_id: value,
        "PipelineId" => pipeline_id: value,
        "FpImportConfig" => fp_import_config: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "UserData" => user_data: value,
        "Input" => input: value,
        "ProcessMessage" => process_message: value,
    }
}
