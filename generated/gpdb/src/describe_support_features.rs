// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSupportFeatures`, from `gpdb/DescribeSupportFeatures.md`.

use alicloud_runtime::codegen::*;

/// Lists the features that an instance supports, such as sample data.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeSupportFeaturesRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_support_features(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSupportFeaturesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeSupportFeaturesRequest {
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
    DescribeSupportFeaturesRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeSupportFeaturesRequest {
    type Response = DescribeSupportFeaturesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSupportFeatures")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeSupportFeaturesRequest`].
#[non_exhaustive]
pub struct DescribeSupportFeaturesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `63E5BE60-91FF-57F1-B873-7F1EB734B93D_2724`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Items of the kind support feature that were found or are concerned.
    /// Example: `[ "sample_data", "diagnose_and_optimize" ]`.
    pub support_feature_list: Option<String>,
}

response! {
    DescribeSupportFeaturesResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "SupportFeatureList" => support_feature_list: value,
    }
}
