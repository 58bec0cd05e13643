// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCacheAnalysisJob`, from `das/DescribeCacheAnalysisJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BigKeys, KeyInfo};

/// Shows one cache analysis job, with its state and the big keys found.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeCacheAnalysisJobRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.describe_cache_analysis_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DescribeCacheAnalysisJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DescribeCacheAnalysisJobRequest {
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeCacheAnalysisJobRequest {
    type Response = DescribeCacheAnalysisJobResponse;
    type Error = DescribeCacheAnalysisJobError;
    const INFO: OperationInfo = super::operation("DescribeCacheAnalysisJob")
        .required(&["InstanceId", "JobId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCacheAnalysisJobError] = &[
        DescribeCacheAnalysisJobError::InvalidParams,
        DescribeCacheAnalysisJobError::NoPermission,
    ];
}

/// Response to [`DescribeCacheAnalysisJobRequest`].
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CacheAnalysisJobData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeCacheAnalysisJobResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CacheAnalysisJobData {
    /// State that the task is in. Example: `BACKUP`.
    pub task_state: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `sf79-sd99-sa37-****`.
    pub job_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// The big keys that are concerned.
    pub big_keys: Option<BigKeys>,
    /// The key prefixes that are concerned.
    pub key_prefixes: Option<KeyPrefixes>,
    /// How many there are of this: big keys of.
    pub big_keys_of_num: Option<BigKeysOfNum>,
    /// The unex big keys of byte that are concerned.
    pub unex_big_keys_of_bytes: Option<UnexBigKeysOfBytes>,
    /// How many there are of this: unex big keys of.
    pub unex_big_keys_of_num: Option<BigKeysOfNum>,
    /// ID of the instance, by which other calls name it. Example: `r-bp18ff4a195d****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
    /// How many there are of this: expiry keys level.
    pub expiry_keys_level_count: Option<ExpiryKeysLevelCount>,
}

response! {
    CacheAnalysisJobData {
        "TaskState" => task_state: value,
        "JobId" => job_id: value,
        "Message" => message: value,
        "BigKeys" => big_keys: value,
        "KeyPrefixes" => key_prefixes: value,
        "BigKeysOfNum" => big_keys_of_num: value,
        "UnexBigKeysOfBytes" => unex_big_keys_of_bytes: value,
        "UnexBigKeysOfNum" => unex_big_keys_of_num: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
        "ExpiryKeysLevelCount" => expiry_keys_level_count: value,
    }
}

/// The key prefixes that are concerned.
#[non_exhaustive]
pub struct KeyPrefixes {
    /// Beginnings of keys, one entry each.
    pub prefix: Vec<Prefix>,
}

response! {
    KeyPrefixes {
        "Prefix" => prefix: list(""),
    }
}

/// Beginnings of keys, one entry each.
#[non_exhaustive]
pub struct Prefix {
    /// How many there are of this: key. Example: `123`.
    pub key_num: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `hash`.
    pub type_: Option<String>,
    /// Number that is given for this: bytes. Example: `12345`.
    pub bytes: Option<i64>,
    /// Beginnings of keys, one entry each. Example: `task_`.
    pub prefix: Option<String>,
    /// How many sessions come from there. Example: `127`.
    pub count: Option<i64>,
}

response! {
    Prefix {
        "KeyNum" => key_num: value,
        "Type" => type_: value,
        "Bytes" => bytes: value,
        "Prefix" => prefix: value,
        "Count" => count: value,
    }
}

/// How many there are of this: big keys of.
#[non_exhaustive]
pub struct BigKeysOfNum {
    /// What is known about the key.
    pub key_info: Vec<KeyInfo>,
}

response! {
    BigKeysOfNum {
        "KeyInfo" => key_info: list(""),
    }
}

/// The unex big keys of byte that are concerned.
#[non_exhaustive]
pub struct UnexBigKeysOfBytes {
    /// What is known about the key.
    pub key_info: Vec<KeyInfo>,
}

response! {
    UnexBigKeysOfBytes {
        "KeyInfo" => key_info: list(""),
    }
}

/// How many there are of this: expiry keys level.
#[non_exhaustive]
pub struct ExpiryKeysLevelCount {
    /// Level that the expiry has on its scale.
    pub expiry_level: Vec<ExpiryLevel>,
}

response! {
    ExpiryKeysLevelCount {
        "ExpiryLevel" => expiry_level: list(""),
    }
}

/// Level that the expiry has on its scale.
#[non_exhaustive]
pub struct ExpiryLevel {
    /// Moment of this, as a number: analysis. Example: `1717469347000`.
    pub analysis_ts: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `0`.
    pub level: Option<i32>,
    /// How many bytes this is: total. Example: `8064`.
    pub total_bytes: Option<i64>,
    /// Number that is given for this: total keys. Example: `62`.
    pub total_keys: Option<i64>,
}

response! {
    ExpiryLevel {
        "AnalysisTs" => analysis_ts: value,
        "Level" => level: value,
        "TotalBytes" => total_bytes: value,
        "TotalKeys" => total_keys: value,
    }
}

/// Errors that the documentation of [`DescribeCacheAnalysisJobRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeCacheAnalysisJobError = super::DocumentedError;
