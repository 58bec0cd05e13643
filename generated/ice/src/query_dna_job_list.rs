// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDNAJobList`, from `ice/QueryDNAJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input};

/// Looks up fingerprint (DNA) jobs with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::QueryDNAJobListRequest::new();
/// let reply = client.query_dna_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDNAJobListRequest {
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
}

impl QueryDNAJobListRequest {
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
    QueryDNAJobListRequest {
        "JobIds" => job_ids: query,
    }
}

impl Operation for QueryDNAJobListRequest {
    type Response = QueryDNAJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDNAJobList").read_only();
}

/// Response to [`QueryDNAJobListRequest`].
#[non_exhaustive]
pub struct QueryDNAJobListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind job that were found or are concerned.
    pub job_list: Vec<JobList>,
}

response! {
    QueryDNAJobListResponse {
        "RequestId" => request_id: value,
        "JobList" => job_list: list(""),
    }
}

/// Items of the kind job that were found or are concerned.
#[non_exhaustive]
pub struct JobList {
    /// Result of the step or check named DNA.
    pub dna_result: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `3ca84a39a9024f19853b21be9cf9****`.
    pub primary_key: Option<String>,
    /// ID of the database that the item belongs to or stands for.
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub db_id: Option<String>,
    /// When the item was created. Example: `2022-12-28T03:21:37Z`.
    pub creation_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-12-28T03:21:44Z`.
    pub finish_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Queuing`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Settings, in the notation that the operation defines.
    /// Example: `{"SaveType": "save","MediaType"":"video"}`.
    pub config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testdna`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `"InvalidParameter.ResourceNotFound"`.
    pub code: Option<String>,
    /// What was worked on.
    pub input: Option<Input>,
    /// Identifier of the item within its collection. Example: `88c6ca184c0e47098a5b665e2a12****`.
    pub id: Option<String>,
}

response! {
    JobList {
        "DNAResult" => dna_result: value,
        "PrimaryKey" => primary_key: value,
        "DBId" => db_id: value,
        "CreationTime" => creation_time: value,
        "FinishTime" => finish_time: value,
        "Status" => status: value,
        "Message" => message: value,
        "Config" => config: value,
        "UserData" => user_data: value,
        "Code" => code: value,
        "Input" => input: value,
        "Id" => id: value,
    }
}
