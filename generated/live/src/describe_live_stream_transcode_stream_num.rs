// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamTranscodeStreamNum`, from `live/DescribeLiveStreamTranscodeStreamNum.md`.

use alicloud_runtime::codegen::*;

/// Returns how many streams of a domain are transcoded, transcoded on trigger, or not transcoded.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamTranscodeStreamNumRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_stream_transcode_stream_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which kind of split it is or is to be.
    pub split_type: Option<Open<SplitType>>,
}

impl DescribeLiveStreamTranscodeStreamNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SplitType`.
    pub fn split_type(mut self, value: impl Into<Open<SplitType>>) -> Self {
        self.split_type = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamTranscodeStreamNumRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "SplitType" => split_type: query,
    }
}

impl Operation for DescribeLiveStreamTranscodeStreamNumRequest {
    type Response = DescribeLiveStreamTranscodeStreamNumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamTranscodeStreamNum")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveStreamTranscodeStreamNumRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeStreamNumResponse {
    /// Number that counts or picks out the untranscode.
    pub untranscode_number: Option<i64>,
    /// Number that counts or picks out the lazy transcoded.
    pub lazy_transcoded_number: Option<i64>,
    /// Number that counts or picks out the transcoded.
    pub transcoded_number: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many items there are in all.
    pub total: Option<i64>,
}

response! {
    DescribeLiveStreamTranscodeStreamNumResponse {
        "UntranscodeNumber" => untranscode_number: value,
        "LazyTranscodedNumber" => lazy_transcoded_number: value,
        "TranscodedNumber" => transcoded_number: value,
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

values! {
    /// Which kind of split it is or is to be.
    pub enum SplitType {
        /// Counts by domain.
        Domain = "domain",
        /// Counts by transcoding template.
        Template = "template",
    }
}
