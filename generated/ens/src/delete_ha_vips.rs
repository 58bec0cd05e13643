// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHaVips`, from `ens/DeleteHaVips.md`.

use alicloud_runtime::codegen::*;

/// Deletes up to 100 high-availability virtual IP addresses (HAVIPs).
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteHaVipsRequest::new()
///     .ha_vip_ids(["..."]);
/// let reply = client.delete_ha_vips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHaVipsRequest {
    /// **Required.** IDs of the high-availability virtual IP addresses to work on or to narrow the list
    /// down to. Items: at most 100.
    pub ha_vip_ids: Vec<String>,
}

impl DeleteHaVipsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HaVipIds`, which is required.
    pub fn ha_vip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ha_vip_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteHaVipsRequest {
        "HaVipIds" => ha_vip_ids: query_json,
    }
}

impl Operation for DeleteHaVipsRequest {
    type Response = DeleteHaVipsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHaVips").required(&["HaVipIds"]);
}

/// Response to [`DeleteHaVipsRequest`], which the documentation does not describe.
pub type DeleteHaVipsResponse = alicloud_runtime::UndocumentedResponse;
