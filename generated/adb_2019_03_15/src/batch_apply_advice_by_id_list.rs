// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchApplyAdviceByIdList`, from `adb_2019_03_15/BatchApplyAdviceByIdList.md`.

use alicloud_runtime::codegen::*;

/// Applies several pieces of optimization advice from one day, and builds them at once if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::BatchApplyAdviceByIdListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.batch_apply_advice_by_id_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchApplyAdviceByIdListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the advices to work on or to narrow the list down to.
    pub advice_id_list: Option<String>,
    /// Day or moment of the advice.
    pub advice_date: Option<i64>,
    /// Which kind of apply it is or is to be.
    pub apply_type: Option<String>,
    /// Whether the table is built anew at once so that the advice takes effect.
    pub build_immediately: Option<bool>,
}

impl BatchApplyAdviceByIdListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AdviceIdList`.
    pub fn advice_id_list(mut self, value: impl Into<String>) -> Self {
        self.advice_id_list = Some(value.into());
        self
    }
    /// Sets `AdviceDate`.
    #[inline]
    pub fn advice_date(mut self, value: i64) -> Self {
        self.advice_date = Some(value);
        self
    }
    /// Sets `ApplyType`.
    pub fn apply_type(mut self, value: impl Into<String>) -> Self {
        self.apply_type = Some(value.into());
        self
    }
    /// Sets `BuildImmediately`.
    #[inline]
    pub fn build_immediately(mut self, value: bool) -> Self {
        self.build_immediately = Some(value);
        self
    }
}

request! {
    BatchApplyAdviceByIdListRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AdviceIdList" => advice_id_list: query,
        "AdviceDate" => advice_date: query,
        "ApplyType" => apply_type: query,
        "BuildImmediately" => build_immediately: query,
    }
}

impl Operation for BatchApplyAdviceByIdListRequest {
    type Response = BatchApplyAdviceByIdListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchApplyAdviceByIdList")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`BatchApplyAdviceByIdListRequest`].
#[non_exhaustive]
pub struct BatchApplyAdviceByIdListResponse {
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `86F92D26-B774-5FA1-8E53-82CBEEEBB012`.
    pub request_id: Option<String>,
}

response! {
    BatchApplyAdviceByIdListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
