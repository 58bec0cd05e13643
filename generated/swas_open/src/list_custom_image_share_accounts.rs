// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomImageShareAccounts`, from `swas-open/ListCustomImageShareAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts with which a custom image is shared.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListCustomImageShareAccountsRequest::new()
///     .image_id("...");
/// let reply = client.list_custom_image_share_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomImageShareAccountsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl ListCustomImageShareAccountsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListCustomImageShareAccountsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageId" => image_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListCustomImageShareAccountsRequest {
    type Response = ListCustomImageShareAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCustomImageShareAccounts")
        .required(&["RegionId", "ImageId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListCustomImageShareAccountsRequest`], which the documentation does not describe.
pub type ListCustomImageShareAccountsResponse = alicloud_runtime::UndocumentedResponse;
