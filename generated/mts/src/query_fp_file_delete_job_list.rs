// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFpFileDeleteJobList`, from `mts/QueryFpFileDeleteJobList.md`.

use alicloud_runtime::codegen::*;

/// Returns jobs that delete files from fingerprint libraries, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryFpFileDeleteJobListRequest::new();
/// let reply = client.query_fp_file_delete_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    /// Example: `88c6ca184c0e47098a5b665e2a126797`.
    pub job_ids: Option<String>,
}

impl QueryFpFileDeleteJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobIds`.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
}

request! {
    QueryFpFileDeleteJobListRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for QueryFpFileDeleteJobListRequest {
    type Response = QueryFpFileDeleteJobListResponse;
    type Error = QueryFpFileDeleteJobListError;
    const INFO: OperationInfo = super::operation("QueryFpFileDeleteJobList").read_only();
    const ERRORS: &'static [QueryFpFileDeleteJobListError] = &[
        QueryFpFileDeleteJobListError::InternalError,
    ];
}

/// Response to [`QueryFpFileDeleteJobListRequest`].
#[non_exhaustive]
pub struct QueryFpFileDeleteJobListResponse {
    /// Items of the kind fp file delete job that were found or are concerned.
    pub fp_file_delete_job_list: Vec<FpFileDeleteJob>,
    /// IDs of the non exists that were found or are concerned.
    /// Example: `fb712a6890464059b1b2ea7c8647ai58`.
    pub non_exist_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    QueryFpFileDeleteJobListResponse {
        "FpFileDeleteJobList" => fp_file_delete_job_list: list("FpFileDeleteJob"),
        "NonExistIds" => non_exist_ids: list("String"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind fp file delete job that were found or are concerned.
#[non_exhaustive]
pub struct FpFileDeleteJob {
    /// Code for programs to act on, as a rule that of the result. Example: `0`.
    pub code: Option<String>,
    /// When the item was created. Example: `2020-06-30T00:33:18Z`.
    pub creation_time: Option<Timestamp>,
    /// IDs of the files that were found or are concerned. Example: `41e6536e4f2250e2e9bf26cdea19bd7a`.
    pub file_ids: Option<String>,
    /// When it was finished. Example: `2020-06-30T00:34:02Z`.
    pub finish_time: Option<Timestamp>,
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a126797`.
    pub fp_db_id: Option<String>,
    /// Identifier of the item within its collection. Example: `25bacf2824614bcf9273dc0744db5f21`.
    pub id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `fb712a6890464059b1b2ea7c8647be16`.
    pub pipeline_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `UserData`.
    pub user_data: Option<String>,
}

response! {
    FpFileDeleteJob {
        "Code" => code: value,
        "CreationTime" => creation_time: value,
        "FileIds" => file_ids: value,
        "FinishTime" => finish_time: value,
        "FpDBId" => fp_db_id: value,
        "Id" => id: value,
        "Message" => message: value,
        "PipelineId" => pipeline_id: value,
        "Status" => status: value,
        "UserData" => user_data: value,
    }
}

/// Errors that the documentation of [`QueryFpFileDeleteJobListRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryFpFileDeleteJobListError = super::DocumentedError;
