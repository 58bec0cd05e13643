// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListImageBuildRiskItem`, from `sas/ListImageBuildRiskItem.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of risky build commands in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListImageBuildRiskItemRequest::new();
/// let reply = client.list_image_build_risk_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListImageBuildRiskItemRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListImageBuildRiskItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListImageBuildRiskItemRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListImageBuildRiskItemRequest {
    type Response = ListImageBuildRiskItemResponse;
    type Error = ListImageBuildRiskItemError;
    const INFO: OperationInfo = super::operation("ListImageBuildRiskItem").read_only();
    const ERRORS: &'static [ListImageBuildRiskItemError] = &[
        ListImageBuildRiskItemError::NoPermission,
        ListImageBuildRiskItemError::ServerError,
    ];
}

/// Response to [`ListImageBuildRiskItemRequest`].
#[non_exhaustive]
pub struct ListImageBuildRiskItemResponse {
    /// What the call found, one entry each.
    pub data: Vec<ImageBuildRiskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3D7C47D-3F11-57BB-90E8-E5C20C619F37`.
    pub request_id: Option<String>,
}

response! {
    ListImageBuildRiskItemResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ImageBuildRiskData {
    /// Key that opens, signs or picks out the item. Example: `key`.
    pub item_key: Option<String>,
    /// Name that the item goes by. Example: `itemName`.
    pub item_name: Option<String>,
}

response! {
    ImageBuildRiskData {
        "ItemKey" => item_key: value,
        "ItemName" => item_name: value,
    }
}

/// Errors that the documentation of [`ListImageBuildRiskItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListImageBuildRiskItemError = super::DocumentedError;
