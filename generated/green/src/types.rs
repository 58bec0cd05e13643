// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AsyncModerationData {
    /// Task that results are fetched for, as returned when it was submitted.
    /// Example: `A07B3DB9-D762-5C56-95B1-8EC55CF176D2`.
    pub req_id: Option<String>,
    /// ID of the data that the item belongs to or stands for.
    /// Example: `fb5ffab1-993b-449f-b8d6-b97d5e3331f2`.
    pub data_id: Option<String>,
}

response! {
    AsyncModerationData {
        "ReqId" => req_id: value,
        "DataId" => data_id: value,
    }
}

/// Pictures of your own that it is like, one entry each.
#[non_exhaustive]
pub struct CustomImage {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `123456`.
    pub image_id: Option<String>,
    /// Word or picture library of your own in which the content was found. Example: `text`.
    pub lib_name: Option<String>,
    /// ID of the lib that the item belongs to or stands for. Example: `123456`.
    pub lib_id: Option<String>,
}

response! {
    CustomImage {
        "ImageId" => image_id: value,
        "LibName" => lib_name: value,
        "LibId" => lib_id: value,
    }
}

/// The custom texts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomText {
    /// ID of the lib that the item belongs to or stands for. Example: `123456`.
    pub lib_id: Option<String>,
    /// Word or picture library of your own in which the content was found. Example: `text`.
    pub lib_name: Option<String>,
    /// The key words that are concerned. Example: `text`.
    pub key_words: Option<String>,
}

response! {
    CustomText {
        "LibId" => lib_id: value,
        "LibName" => lib_name: value,
        "KeyWords" => key_words: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FrameResult {
    /// Label that the item carries. Example: `nonlabel`.
    pub label: Option<String>,
    /// How sure the result is, from 0 to 100. Example: `25.0`.
    pub confidence: Option<f64>,
}

response! {
    FrameResult {
        "Label" => label: value,
        "Confidence" => confidence: value,
    }
}

/// Where in the picture it was found.
#[non_exhaustive]
pub struct Location {
    /// Position from the left. Example: `11`.
    pub x: Option<i32>,
    /// Position from the top. Example: `22`.
    pub y: Option<i32>,
    /// Width of the area. Example: `33`.
    pub w: Option<i32>,
    /// Height of the area. Example: `44`.
    pub h: Option<i32>,
}

response! {
    Location {
        "X" => x: value,
        "Y" => y: value,
        "W" => w: value,
        "H" => h: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// ID of the task, for asking how far it is. Example: `xxxxx-xxxxx`.
    pub task_id: Option<String>,
    /// ID of the data that the item belongs to or stands for. Example: `data1234`.
    pub data_id: Option<String>,
}

response! {
    ModerationData {
        "TaskId" => task_id: value,
        "DataId" => data_id: value,
    }
}

/// Well-known people who were found, one entry each.
#[non_exhaustive]
pub struct PublicFigure {
    /// ID of the figure that the item belongs to or stands for. Example: `yzazhzou`.
    pub figure_id: Option<String>,
}

response! {
    PublicFigure {
        "FigureId" => figure_id: value,
    }
}
