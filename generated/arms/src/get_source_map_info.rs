// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSourceMapInfo`, from `arms/GetSourceMapInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists source map files uploaded to browser monitoring, with size and version.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetSourceMapInfoRequest::new()
///     .id("atc889zkcf@d8deedfa9bf****/0.0.0/test.sourcemap.js");
/// let reply = client.get_source_map_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSourceMapInfoRequest {
    /// **Required.** Identifier of the file.
    /// Example: `atc889zkcf@d8deedfa9bf****/0.0.0/test.sourcemap.js`.
    pub id: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// What the list is sorted by. Example: `version`.
    pub order_field: Option<String>,
    /// Whether the list goes up. Example: `true`.
    pub ascending_sequence: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which of the editions on sale it is. Example: `0.0.0`.
    pub edition: Option<String>,
}

impl GetSourceMapInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ID`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `OrderField`.
    pub fn order_field(mut self, value: impl Into<String>) -> Self {
        self.order_field = Some(value.into());
        self
    }
    /// Sets `AscendingSequence`.
    #[inline]
    pub fn ascending_sequence(mut self, value: bool) -> Self {
        self.ascending_sequence = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    GetSourceMapInfoRequest {
        "ID" => id: query,
        "Keyword" => keyword: query,
        "OrderField" => order_field: query,
        "AscendingSequence" => ascending_sequence: query,
        "RegionId" => region_id: query,
        "Edition" => edition: query,
    }
}

impl Operation for GetSourceMapInfoRequest {
    type Response = GetSourceMapInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSourceMapInfo")
        .required(&["ID"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSourceMapInfoRequest`].
#[non_exhaustive]
pub struct GetSourceMapInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Items of the kind source map that were found or are concerned.
    pub source_map_list: Vec<SourceMapList>,
}

response! {
    GetSourceMapInfoResponse {
        "RequestId" => request_id: value,
        "SourceMapList" => source_map_list: list(""),
    }
}

/// Items of the kind source map that were found or are concerned.
#[non_exhaustive]
pub struct SourceMapList {
    /// Identifier of the file. Example: `atc889zkcf@d8deedfa9bf****/0.0.0/test.sourcemap.js`.
    pub fid: Option<String>,
    /// Name under which the file is stored. Example: `test.sourcemap.js`.
    pub file_name: Option<String>,
    /// Size of the file. Example: `201223`.
    pub size: Option<String>,
    /// Time that is set or recorded for this: upload. Example: `1590657842000`.
    pub upload_time: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `0.0.0`.
    pub version: Option<String>,
}

response! {
    SourceMapList {
        "Fid" => fid: value,
        "FileName" => file_name: value,
        "Size" => size: value,
        "UploadTime" => upload_time: value,
        "Version" => version: value,
    }
}
