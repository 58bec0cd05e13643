// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStateConfigurations`, from `oos/DeleteStateConfigurations.md`.

use alicloud_runtime::codegen::*;

/// Deletes desired-state configurations; instances are no longer kept in these states.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteStateConfigurationsRequest::new()
///     .state_configuration_ids("...");
/// let reply = client.delete_state_configurations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStateConfigurationsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the state configurations to work on or to narrow the list down to.
    pub state_configuration_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteStateConfigurationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StateConfigurationIds`, which is required.
    pub fn state_configuration_ids(mut self, value: impl Into<String>) -> Self {
        self.state_configuration_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteStateConfigurationsRequest {
        "RegionId" => region_id: query,
        "StateConfigurationIds" => state_configuration_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteStateConfigurationsRequest {
    type Response = DeleteStateConfigurationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStateConfigurations")
        .required(&["StateConfigurationIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteStateConfigurationsRequest`].
pub type DeleteStateConfigurationsResponse = alicloud_runtime::EmptyResponse;
