// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// When the review took place and why it was refused, if it was.
#[non_exhaustive]
pub struct AuditInfo {
    /// Why the review was refused. Example: `text`.
    pub reject_info: Option<String>,
    /// When the review ended. Example: `2024-06-03 12:02:34`.
    pub audit_date: Option<String>,
}

response! {
    AuditInfo {
        "RejectInfo" => reject_info: value,
        "AuditDate" => audit_date: value,
    }
}

/// Pictures of the business license, one entry each.
#[non_exhaustive]
pub struct BusinessLicensePic {
    /// What the picture shows, such as which paper it is.
    pub type_: Option<String>,
    /// Picture of the license or other paper, as the upload returned it.
    pub license_pic: Option<String>,
}

impl BusinessLicensePic {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `LicensePic`.
    pub fn license_pic(mut self, value: impl Into<String>) -> Self {
        self.license_pic = Some(value.into());
        self
    }
}

request! {
    BusinessLicensePic {
        "Type" => type_: field,
        "LicensePic" => license_pic: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CardSmData {
    /// Numbers that were sent a card. Example: `1390000****`.
    pub media_mobiles: Option<String>,
    /// Number of the card message in one sending, for looking up its delivery. Example: `123`.
    pub biz_card_id: Option<String>,
    /// Number of the digital message sent in place of a card, for looking up its delivery.
    /// Example: `3214`.
    pub biz_digital_id: Option<String>,
    /// How the review of the card template stands; other messages are sent meanwhile. Example: `0`.
    pub card_tmp_state: Option<i32>,
    /// Numbers whose phones cannot show cards and that fell back to other messages.
    /// Example: `1390000****`.
    pub not_media_mobiles: Option<String>,
    /// Number of the text message sent in place of a card, for looking up its delivery.
    /// Example: `3256`.
    pub biz_sms_id: Option<String>,
}

response! {
    CardSmData {
        "MediaMobiles" => media_mobiles: value,
        "BizCardId" => biz_card_id: value,
        "BizDigitalId" => biz_digital_id: value,
        "CardTmpState" => card_tmp_state: value,
        "NotMediaMobiles" => not_media_mobiles: value,
        "BizSmsId" => biz_sms_id: value,
    }
}

/// Further papers for the review, one entry each.
#[non_exhaustive]
pub struct OtherFile {
    /// Picture of the license or other paper, as the upload returned it.
    pub license_pic: Option<String>,
}

impl OtherFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LicensePic`.
    pub fn license_pic(mut self, value: impl Into<String>) -> Self {
        self.license_pic = Some(value.into());
        self
    }
}

request! {
    OtherFile {
        "LicensePic" => license_pic: field,
    }
}

/// What the reviewers remarked, above all why they refused.
#[non_exhaustive]
pub struct Reason {
    /// Further explanation of why the review was refused. Example: `text`.
    pub reject_sub_info: Option<String>,
    /// When the review was refused. Example: `2020-01-08 19:02:13`.
    pub reject_date: Option<String>,
    /// Why the review was refused. Example: `text`.
    pub reject_info: Option<String>,
}

response! {
    Reason {
        "RejectSubInfo" => reject_sub_info: value,
        "RejectDate" => reject_date: value,
        "RejectInfo" => reject_info: value,
    }
}

/// Pictures that prove the right to the signature, one entry each.
#[non_exhaustive]
pub struct SignFileList {
    /// **Required.** The picture itself, in Base64.
    pub file_contents: Option<String>,
    /// **Required.** File type of the picture that proves the right to the signature.
    pub file_suffix: Option<String>,
}

impl SignFileList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileContents`, which is required.
    pub fn file_contents(mut self, value: impl Into<String>) -> Self {
        self.file_contents = Some(value.into());
        self
    }
    /// Sets `FileSuffix`, which is required.
    pub fn file_suffix(mut self, value: impl Into<String>) -> Self {
        self.file_suffix = Some(value.into());
        self
    }
}

request! {
    SignFileList {
        "FileContents" => file_contents: field,
        "FileSuffix" => file_suffix: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name of a tag to set, or to search templates by.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}
