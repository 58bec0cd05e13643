// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFpDBDeleteJobList`, from `mts/QueryFpDBDeleteJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Ids};

/// Returns jobs that clear or delete fingerprint libraries, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryFpDBDeleteJobListRequest::new();
/// let reply = client.query_fp_db_delete_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
}

impl QueryFpDBDeleteJobListRequest {
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
    QueryFpDBDeleteJobListRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for QueryFpDBDeleteJobListRequest {
    type Response = QueryFpDBDeleteJobListResponse;
    type Error = QueryFpDBDeleteJobListError;
    const INFO: OperationInfo = super::operation("QueryFpDBDeleteJobList").read_only();
    const ERRORS: &'static [QueryFpDBDeleteJobListError] = &[
        QueryFpDBDeleteJobListError::InternalError,
    ];
}

/// Response to [`QueryFpDBDeleteJobListRequest`].
#[non_exhaustive]
pub struct QueryFpDBDeleteJobListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4247B23C-26DE-529F-8D9F-FD6811AE979B`.
    pub request_id: Option<String>,
    /// Items of the kind fp database delete job that were found or are concerned.
    pub fp_db_delete_job_list: Vec<FpDBDeleteJob>,
    /// IDs of the non exists that were found or are concerned.
    pub non_exist_ids: Option<Ids>,
}

response! {
    QueryFpDBDeleteJobListResponse {
        "RequestId" => request_id: value,
        "FpDBDeleteJobList" => fp_db_delete_job_list: list("FpDBDeleteJob"),
        "NonExistIds" => non_exist_ids: value,
    }
}

/// Items of the kind fp database delete job that were found or are concerned.
#[non_exhaustive]
pub struct FpDBDeleteJob {
    /// When the item was created. Example: `2020-06-30T00:33:18Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// When it was finished. Example: `2020-06-30T00:34:02Z`.
    pub finish_time: Option<Timestamp>,
    /// Which kind of del it is or is to be. Example: `Purge`.
    pub del_type: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `example data`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ServiceUnavailable`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `fb712a6890464059b1b2ea7c8647****`.
    pub pipeline_id: Option<String>,
    /// ID of the fp database that the item belongs to or stands for.
    /// Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub fp_db_id: Option<String>,
    /// Identifier of the item within its collection. Example: `25bacf2824614bcf9273dc0744db****`.
    pub id: Option<String>,
}

response! {
    FpDBDeleteJob {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "DelType" => del_type: value,
        "UserData" => user_data: value,
        "Code" => code: value,
        "Message" => message: value,
        "PipelineId" => pipeline_id: value,
        "FpDBId" => fp_db_id: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`QueryFpDBDeleteJobListRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryFpDBDeleteJobListError = super::DocumentedError;
