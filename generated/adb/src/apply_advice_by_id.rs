// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAdviceById`, from `adb/ApplyAdviceById.md`.

use alicloud_runtime::codegen::*;

/// Applies one optimization suggestion, named by its ID and date, to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ApplyAdviceByIdRequest::new()
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

/// Response to [`ApplyAdviceByIdRequest`], which the documentation does not describe.
pub type ApplyAdviceByIdResponse = alicloud_runtime::UndocumentedResponse;
