// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDcdnKvDetail`, from `dcdn/GetDcdnKvDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads one key of an edge KV namespace with its details.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::GetDcdnKvDetailRequest::new()
///     .namespace("...")
///     .key("...");
/// let reply = client.get_dcdn_kv_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDcdnKvDetailRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl GetDcdnKvDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    GetDcdnKvDetailRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
    }
}

impl Operation for GetDcdnKvDetailRequest {
    type Response = GetDcdnKvDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDcdnKvDetail")
        .method("GET")
        .required(&["Namespace", "Key"])
        .read_only();
}

/// Response to [`GetDcdnKvDetailRequest`], which the documentation does not describe.
pub type GetDcdnKvDetailResponse = alicloud_runtime::UndocumentedResponse;
