// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsersInRecycleBin`, from `ims/ListUsersInRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Lists deleted RAM users that are still in the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListUsersInRecycleBinRequest::new();
/// let reply = client.list_users_in_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersInRecycleBinRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    pub max_items: Option<i32>,
    /// Limits the list to deleted users that match.
    pub filter: Option<String>,
}

impl ListUsersInRecycleBinRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    ListUsersInRecycleBinRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
        "Filter" => filter: query,
    }
}

impl Operation for ListUsersInRecycleBinRequest {
    type Response = ListUsersInRecycleBinResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUsersInRecycleBin").read_only();
}

/// Response to [`ListUsersInRecycleBinRequest`], which the documentation does not describe.
pub type ListUsersInRecycleBinResponse = alicloud_runtime::UndocumentedResponse;
