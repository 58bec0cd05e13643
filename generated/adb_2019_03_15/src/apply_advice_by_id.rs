// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAdviceById`, from `adb_2019_03_15/ApplyAdviceById.md`.

use alicloud_runtime::codegen::*;

/// Applies one optimization advice of a given day to the cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ApplyAdviceByIdRequest::new()
///     .db_cluster_id("...");
/// let reply = client.apply_advice_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAdviceByIdRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the advice that the call is about.
    pub advice_id: Option<String>,
    /// Day or moment of the advice.
    pub advice_date: Option<i64>,
    /// Which kind of apply it is or is to be.
    pub apply_type: Option<String>,
    /// Whether the table is built anew at once so that the advice takes effect.
    pub build_immediately: Option<bool>,
}

impl ApplyAdviceByIdRequest {
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
    /// Sets `AdviceId`.
    pub fn advice_id(mut self, value: impl Into<String>) -> Self {
        self.advice_id = Some(value.into());
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
    ApplyAdviceByIdRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "AdviceId" => advice_id: query,
        "AdviceDate" => advice_date: query,
        "ApplyType" => apply_type: query,
        "BuildImmediately" => build_immediately: query,
    }
}

impl Operation for ApplyAdviceByIdRequest {
    type Response = ApplyAdviceByIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyAdviceById")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ApplyAdviceByIdRequest`].
#[non_exhaustive]
pub struct ApplyAdviceByIdResponse {
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DC10091-348D-12B1-906D-AB49D658012E`.
    pub request_id: Option<String>,
}

response! {
    ApplyAdviceByIdResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
