// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPlans`, from `swas-open/ListPlans.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Plan};

/// Lists the plans on sale in a region, with resources and price.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListPlansRequest::new();
/// let reply = client.list_plans(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPlansRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListPlansRequest {
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
    ListPlansRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListPlansRequest {
    type Response = ListPlansResponse;
    type Error = ListPlansError;
    const INFO: OperationInfo = super::operation("ListPlans")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPlansError] = &[
        ListPlansError::RegionIdNotMatchHost,
        ListPlansError::InternalError,
    ];
}

/// Response to [`ListPlansRequest`].
#[non_exhaustive]
pub struct ListPlansResponse {
    /// The plans that were found or are concerned, one entry each.
    pub plans: Vec<Plan>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
}

response! {
    ListPlansResponse {
        "Plans" => plans: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListPlansRequest`] names.
///
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListPlansError = super::DocumentedError;
