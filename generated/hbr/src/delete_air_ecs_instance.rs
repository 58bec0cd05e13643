// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAirEcsInstance`, from `hbr/DeleteAirEcsInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes an ECS instance from the list of protected ones, with its client uninstalled for the
/// sources given.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteAirEcsInstanceRequest::new()
///     .ecs_instance_id("...");
/// let reply = client.delete_air_ecs_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAirEcsInstanceRequest {
    /// **Required.** ECS server that is meant.
    pub ecs_instance_id: Option<String>,
    /// Kinds of uninstall client source to work on or to narrow the list down to.
    pub uninstall_client_source_types: Vec<String>,
}

impl DeleteAirEcsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcsInstanceId`, which is required.
    pub fn ecs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_id = Some(value.into());
        self
    }
    /// Sets `UninstallClientSourceTypes`.
    pub fn uninstall_client_source_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uninstall_client_source_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAirEcsInstanceRequest {
        "EcsInstanceId" => ecs_instance_id: query,
        "UninstallClientSourceTypes" => uninstall_client_source_types: query_json,
    }
}

impl Operation for DeleteAirEcsInstanceRequest {
    type Response = DeleteAirEcsInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAirEcsInstance")
        .required(&["EcsInstanceId"]);
}

/// Response to [`DeleteAirEcsInstanceRequest`], which the documentation does not describe.
pub type DeleteAirEcsInstanceResponse = alicloud_runtime::UndocumentedResponse;
