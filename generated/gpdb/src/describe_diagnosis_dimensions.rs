// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisDimensions`, from `gpdb/DescribeDiagnosisDimensions.md`.

use alicloud_runtime::codegen::*;

/// Lists all databases and users of an instance, by which diagnostics can be filtered.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDiagnosisDimensionsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_diagnosis_dimensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDiagnosisDimensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisDimensionsRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDiagnosisDimensionsRequest {
    type Response = DescribeDiagnosisDimensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisDimensions")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDiagnosisDimensionsRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisDimensionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9ADCAACA-E0E8-5319-AE3B-E260E957BDF9`.
    pub request_id: Option<String>,
    /// Databases that occurred in the statements of the time range. Example: `acc_001`.
    pub databases: Vec<String>,
    /// Names of the users that were found or are concerned. Example: `acc_001`.
    pub user_names: Vec<String>,
}

response! {
    DescribeDiagnosisDimensionsResponse {
        "RequestId" => request_id: value,
        "Databases" => databases: list(""),
        "UserNames" => user_names: list(""),
    }
}
