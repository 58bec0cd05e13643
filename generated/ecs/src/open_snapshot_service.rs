// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenSnapshotService`, from `ecs/OpenSnapshotService.md`.

use alicloud_runtime::codegen::*;

/// Activates the snapshot service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::OpenSnapshotServiceRequest::new();
/// let reply = client.open_snapshot_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenSnapshotServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenSnapshotServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    OpenSnapshotServiceRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenSnapshotServiceRequest {
    type Response = OpenSnapshotServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenSnapshotService")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`OpenSnapshotServiceRequest`], which the documentation does not describe.
pub type OpenSnapshotServiceResponse = alicloud_runtime::UndocumentedResponse;
