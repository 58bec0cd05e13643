// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAICPublicKeys`, from `ens/ListAICPublicKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the public keys uploaded for AIC instances, by name, group, or type.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListAICPublicKeysRequest::new();
/// let reply = client.list_aic_public_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAICPublicKeysRequest {
    /// Name that the key goes by.
    pub key_name: Option<String>,
    /// The key group that the call is about.
    pub key_group: Option<String>,
    /// Which kind of key it is or is to be.
    pub key_type: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListAICPublicKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyName`.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `KeyGroup`.
    pub fn key_group(mut self, value: impl Into<String>) -> Self {
        self.key_group = Some(value.into());
        self
    }
    /// Sets `KeyType`.
    pub fn key_type(mut self, value: impl Into<String>) -> Self {
        self.key_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListAICPublicKeysRequest {
        "KeyName" => key_name: query,
        "KeyGroup" => key_group: query,
        "KeyType" => key_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListAICPublicKeysRequest {
    type Response = ListAICPublicKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAICPublicKeys").read_only();
}

/// Response to [`ListAICPublicKeysRequest`], which the documentation does not describe.
pub type ListAICPublicKeysResponse = alicloud_runtime::UndocumentedResponse;
