// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancePlansModification`, from `swas-open/ListInstancePlansModification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Plan};

/// Lists the plans to which a server can be upgraded.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListInstancePlansModificationRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_plans_modification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancePlansModificationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListInstancePlansModificationRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListInstancePlansModificationRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListInstancePlansModificationRequest {
    type Response = ListInstancePlansModificationResponse;
    type Error = ListInstancePlansModificationError;
    const INFO: OperationInfo = super::operation("ListInstancePlansModification")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstancePlansModificationError] = &[
        ListInstancePlansModificationError::RegionIdNotMatchHost,
        ListInstancePlansModificationError::InternalError,
    ];
}

/// Response to [`ListInstancePlansModificationRequest`].
#[non_exhaustive]
pub struct ListInstancePlansModificationResponse {
    /// The plans that were found or are concerned, one entry each.
    pub plans: Vec<Plan>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
}

response! {
    ListInstancePlansModificationResponse {
        "Plans" => plans: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListInstancePlansModificationRequest`] names.
///
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListInstancePlansModificationError = super::DocumentedError;
