// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssetInfoPublish`, from `sas/ListAssetInfoPublish.md`.

use alicloud_runtime::codegen::*;

/// Shows agent rollout information for the given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAssetInfoPublishRequest::new()
///     .uuid_list(["..."]);
/// let reply = client.list_asset_info_publish(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssetInfoPublishRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub uuid_list: Vec<String>,
}

impl ListAssetInfoPublishRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `UuidList`, which is required.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAssetInfoPublishRequest {
        "Name" => name: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for ListAssetInfoPublishRequest {
    type Response = ListAssetInfoPublishResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAssetInfoPublish")
        .required(&["UuidList"])
        .read_only();
}

/// Response to [`ListAssetInfoPublishRequest`], which the documentation does not describe.
pub type ListAssetInfoPublishResponse = alicloud_runtime::UndocumentedResponse;
